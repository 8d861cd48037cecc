using System.Text;
using NotesGen.Cli.Reporting;
using NotesGen.Cli.Reporting.Formats;
using NotesGen.Diagnostics;
using NotesGen.Sources;
using NotesGen.Tests.Diagnostics;

namespace NotesGen.Tests.Cli.Formats;

/// <summary>The diagnostics of a small site, as the formats for machines print them. The site's folder is <c>content</c> in <see cref="Root"/>.</summary>
internal static class FormattedSite
{
    /// <summary>The folder that paths are given from.</summary>
    public static string Root { get; } = Path.GetFullPath("/work space");

    /// <summary>All codes whose explanation has an example.</summary>
    public static IReadOnlyList<string> Examples { get; } = [.. Explanation.Codes.Where(static code => Explanation.Of(code)!.Example is not null)];

    /// <summary>The example of a code.</summary>
    public static MemoryFolder ExampleOf(string code) => ExampleSite.FolderOf(Explanation.Of(code)!.Example!);

    /// <summary>A site's diagnostics in a format.</summary>
    public static string As(DiagnosticFormat format, MemoryFolder folder) =>
        As(format, folder, SiteBuilder.Build(folder, new BuildOptions()).Diagnostics);

    /// <summary>Diagnostics about a site, in a format.</summary>
    public static string As(DiagnosticFormat format, MemoryFolder folder, IReadOnlyList<Diagnostic> diagnostics, string site = "content")
    {
        using MemoryStream output = new();
        MachineReport.Write(format, diagnostics, PlacesOf(folder, site), 0, output);
        return new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true).GetString(output.ToArray());
    }

    /// <summary>Finds places of a site.</summary>
    public static PlaceFinder PlacesOf(MemoryFolder folder, string site = "content") => new(
        new SourceTexts(folder, new BuildOptions()),
        (path, origin) => origin == SourceOrigin.DefaultTheme ? path.Value : Path.Join(Root, site, path.Value),
        new ReportRoot(Root));
}
