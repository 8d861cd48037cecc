using NotesGen.Diagnostics;
using NotesGen.Sources;

namespace NotesGen.Cli.Reporting;

/// <summary>Finds the sources that diagnostics are about once more, and says what the user calls them.</summary>
/// <param name="folder">The site's folder.</param>
/// <param name="options">The build that gave the diagnostics.</param>
internal sealed class SourceTexts(ISourceFolder folder, BuildOptions options)
{
    /// <summary>The text of a source; null if it cannot be read any more.</summary>
    public SourceText? Find(SourcePath path) =>
        options.Configuration is { } configuration && configuration.Path == path ? configuration
        : folder.Read(path, []);
}
