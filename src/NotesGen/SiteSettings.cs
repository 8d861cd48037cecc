using NotesGen.Diagnostics;
using NotesGen.Model;
using NotesGen.Parsing.Configuration;
using NotesGen.Sources;

namespace NotesGen;

/// <summary>Reads a site's configuration and nothing else of it, for commands that build nothing.</summary>
public static class SiteSettings
{
    /// <summary>The configuration in force; what is wrong with it, a build reports.</summary>
    public static SiteConfiguration Read(ISourceFolder folder, BuildOptions options)
    {
        List<Diagnostic> unreported = [];
        SourcePath path = new(Discovery.ConfigurationName);
        SourceText? text = options.Configuration ?? (folder.Holds(path) ? folder.Read(path, unreported) : null);
        return text is null ? new SiteConfiguration() : ConfigurationReader.Read(text, [], unreported);
    }
}
