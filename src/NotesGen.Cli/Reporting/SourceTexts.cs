using NotesGen.Diagnostics;
using NotesGen.Rendering.Themes;
using NotesGen.Sources;

namespace NotesGen.Cli.Reporting;

/// <summary>Finds the sources that diagnostics are about once more.</summary>
/// <param name="folder">The site's folder.</param>
/// <param name="options">The build that gave the diagnostics.</param>
internal sealed class SourceTexts(ISourceFolder folder, BuildOptions options)
{
    private const string TemplateEnding = ".sbn-html";

    /// <summary>The text of a source; null if it cannot be read any more.</summary>
    public SourceText? Find(SourcePath path) =>
        options.Configuration is { } configuration && configuration.Path == path ? configuration
        : OriginOf(path) switch
        {
            SourceOrigin.GivenTemplates => options.Templates!.Read(path, []),
            SourceOrigin.DefaultTheme => EmbeddedTheme.Text(path),
            _ => folder.Read(path, []),
        };

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
}
