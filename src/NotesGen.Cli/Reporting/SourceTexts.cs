using NotesGen.Diagnostics;
using NotesGen.Rendering.Themes;
using NotesGen.Sources;

namespace NotesGen.Cli.Reporting;

/// <summary>
/// Finds the sources that diagnostics are about once more. They come sorted by file, and their notes name few others:
/// the last handful of texts is kept.
/// </summary>
/// <param name="folder">The site's folder.</param>
/// <param name="options">The build that gave the diagnostics.</param>
internal sealed class SourceTexts(ISourceFolder folder, BuildOptions options)
{
    private const string TemplateEnding = ".sbn-html";
    private const int TextsKept = 16;

    /// <summary>The last used one at the end.</summary>
    private readonly List<(SourcePath Path, SourceText? Text)> kept = new(TextsKept);

    /// <summary>The text of a source; null if it cannot be read any more.</summary>
    public SourceText? Find(SourcePath path)
    {
        int at = kept.FindLastIndex(entry => entry.Path == path);
        (SourcePath Path, SourceText? Text) found = at < 0 ? (path, Read(path)) : kept[at];
        if (at >= 0 || kept.Count == TextsKept)
        {
            kept.RemoveAt(Math.Max(0, at));
        }

        kept.Add(found);
        return found.Text;
    }

    /// <summary>Forgets the texts, which may have changed.</summary>
    public void Clear() => kept.Clear();

    /// <summary>Where a source comes from. Templates of the command line and of the site stand before the default theme's.</summary>
    public SourceOrigin OriginOf(SourcePath path)
    {
        if (!path.Value.EndsWith(TemplateEnding, StringComparison.Ordinal))
        {
            return SourceOrigin.Site;
        }

        return options.Templates?.Read(path, []) is not null ? SourceOrigin.GivenTemplates
            : EmbeddedTheme.Text(path) is not null && folder.Read(path, []) is null ? SourceOrigin.DefaultTheme
            : SourceOrigin.Site;
    }

    private SourceText? Read(SourcePath path) =>
        options.Configuration is { } configuration && configuration.Path == path ? configuration
        : OriginOf(path) switch
        {
            SourceOrigin.GivenTemplates => options.Templates!.Read(path, []),
            SourceOrigin.DefaultTheme => EmbeddedTheme.Text(path),
            _ => folder.Read(path, []),
        };
}
