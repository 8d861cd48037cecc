using NotesGen.Cli.Reporting;
using NotesGen.Cli.Reporting.Frames;
using NotesGen.Rendering.Reuse;

namespace NotesGen.Cli.Commands;

/// <summary>Says why a build rendered a page again.</summary>
/// <param name="renewals">What the build knows of it.</param>
/// <param name="site">The site's folder.</param>
/// <param name="output">The output folder.</param>
/// <param name="lines">Where it is printed.</param>
/// <param name="error">Where complaints are printed.</param>
internal sealed class RenewalReport(PageRenewals renewals, string site, string output, TextWriter lines, TextWriter error)
{
    /// <summary>Prints the reasons.</summary>
    /// <param name="asked">The page's file, or the note whose page it is: from where the user stands, or from its own folder. An address, too.</param>
    /// <returns>An exit code if there is no such page.</returns>
    public int? Print(string asked)
    {
        string full = Path.GetFullPath(asked);
        string[] names = [.. ((string[])[Path.GetRelativePath(output, full), Path.GetRelativePath(site, full), asked]).Select(path => path.Replace('\\', '/').Trim('/'))];
        string? file = names.SelectMany(path => (string[])[path, path + "/index.html", path + ".html"]).Select(renewals.FileOf).FirstOrDefault(found => found is not null);
        if (file is null)
        {
            Complaint.Print(error, $"there is no page at `{asked}`", "`--explain` takes a file of the output folder or a note, such as notes/attention.md");
            return ExitCode.WrongUsage;
        }

        IReadOnlyList<string> reasons = renewals.Explain(file);
        lines.WriteLine(VisibleText.Of(file) + (reasons.Count == 0 ? " was not rendered again: nothing that it reads has changed" : " was rendered, because"));
        foreach (string reason in reasons)
        {
            lines.WriteLine("  " + VisibleText.Of(reason));
        }

        return null;
    }
}
