using NotesGen.Diagnostics;
using NotesGen.Model;
using NotesGen.Parsing.Bibliography;
using NotesGen.Sources;

namespace NotesGen.Tests.Bibliographies;

/// <summary>A bibliography read from text, and shown as text.</summary>
internal sealed record Bib(SourceText Source, IReadOnlyList<BibliographyEntry> Entries, IReadOnlyList<Diagnostic> Diagnostics)
{
    public BibliographyEntry this[int index] => Entries[index];

    public static Bib Tex(string text) => Read("papers.bib", text, SourceKind.BibTex);

    public static Bib Csl(string text) => Read("papers.csl.json", text, SourceKind.CslJson);

    /// <summary>The keys of the entries, and each with its fields: <c>a: title=T; b</c>.</summary>
    public string Fields() => string.Join("; ", Entries.Select(entry =>
        entry.Key + (entry.Fields.Count == 0 ? "" : ": ") + string.Join(", ", entry.Fields.Select(field => $"{field.Key}={field.Value}"))));

    /// <summary>The names of a paper, in their order: <c>Doi 10.1/x, Key k</c>.</summary>
    public static string Ids(PaperReference paper) => string.Join(", ", paper.Ids.Select(id => $"{id.Kind} {id.Value}"));

    /// <summary>The diagnostics, one a line: <c>2:3 NG1020 message</c>, then their notes indented.</summary>
    public string Report() => string.Join('\n', Diagnostics.SelectMany(diagnostic => (string[])
    [
        $"{Where(diagnostic.Place)} {diagnostic.Rule.Code} {diagnostic.Message}",
        .. diagnostic.Notes.Select(note => $"  {Where(note.Place)} {note.Text}".Replace("   ", "  ", StringComparison.Ordinal)),
    ]));

    /// <summary>What stands at a diagnostic's place.</summary>
    public string Marked(int index) =>
        Diagnostics[index].Place?.Span is { } span ? Source.Text.Substring(span.Start, span.Length) : "";

    private static Bib Read(string path, string text, SourceKind kind)
    {
        SourceText source = new(new SourcePath(path), text);
        List<Diagnostic> diagnostics = [];
        return new Bib(source, BibliographyParser.Parse(source, kind, diagnostics).Entries, diagnostics);
    }

    private string Where(SourcePlace? place) =>
        place?.Span is { } span && Source.Locate(span.Start) is var at ? $"{at.Line}:{at.Column}" : "";
}
