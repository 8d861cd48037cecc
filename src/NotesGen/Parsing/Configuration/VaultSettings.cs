using System.Text.Json;
using NotesGen.Diagnostics;
using NotesGen.Model;
using NotesGen.Parsing.Json;
using NotesGen.Sources;

namespace NotesGen.Parsing.Configuration;

/// <summary>Reads what Obsidian's own settings say of how a vault is written.</summary>
internal static class VaultSettings
{
    private const string AppSettings = Discovery.VaultFolder + "/app.json";

    /// <summary>Kept in a vault unless its <c>strictLineBreaks</c> is on; strict in a folder that is no vault.</summary>
    public static LineBreaks LineBreaks(DiscoveredSite site, ICollection<Diagnostic> diagnostics)
    {
        if (!site.Of(SourceKind.VaultSettings).Any())
        {
            return Model.LineBreaks.Strict;
        }

        SourceFile? file = site.Of(SourceKind.VaultSettings).FirstOrDefault(file => file.Path.Value == AppSettings);
        return file is not null && site.Folder.Read(file.Path, diagnostics) is { } source && IsStrict(source, diagnostics)
            ? Model.LineBreaks.Strict
            : Model.LineBreaks.Kept;
    }

    private static bool IsStrict(SourceText source, ICollection<Diagnostic> diagnostics)
    {
        try
        {
            using JsonDocument settings = JsonDocument.Parse(source.Text);
            return settings.RootElement.ValueKind == JsonValueKind.Object
                && settings.RootElement.TryGetProperty("strictLineBreaks", out JsonElement strict)
                && strict.ValueKind == JsonValueKind.True;
        }
        catch (JsonException problem)
        {
            JsonFailure failure = JsonFailure.Of(problem, source.Text);
            diagnostics.Add(new Diagnostic(Catalogue.UnreadableVaultSettings, new SourcePlace(source.Path, failure.Span), "these settings cannot be read from here on: " + failure.Reason)
            {
                Help = "open the vault in Obsidian, which writes them anew, or set `line_breaks` in `notesgen.yaml`",
            });
            return false;
        }
    }
}
