using NotesGen.Diagnostics;
using NotesGen.Planning;
using NotesGen.Rendering;

namespace NotesGen.Indexing.Hosting;

/// <summary>
/// The lines of <c>_redirects</c>: a true redirect for each old address. The page at the old address stays, for readers whose host knows no redirects:
/// Cloudflare redirects all the same, Netlify only where the line ends in <c>!</c>.
/// </summary>
internal static class RedirectRules
{
    // As Cloudflare documents them for _redirects; Netlify names no limit.
    private const int MostOfCloudflare = 2_000;
    private const int LongestOfCloudflare = 1_000;

    public static string Write(Model.Hosting host, SitePlan plan, ICollection<Diagnostic> diagnostics)
    {
        string code = host == Model.Hosting.Netlify ? "301!" : "301";
        string[] lines = [.. plan.Pages.OfType<RedirectPage>().Select(page => $"/{Hrefs.OfFile(page.Address.Value)} /{Hrefs.OfFile(page.Target.Value)} {code}\n")];
        if (host != Model.Hosting.Cloudflare)
        {
            return string.Concat(lines);
        }

        string[] taken = [.. lines.Where(line => line.Length <= LongestOfCloudflare).Take(MostOfCloudflare)];
        if (taken.Length < lines.Length)
        {
            diagnostics.Add(new Diagnostic(Catalogue.TooMuchForHost, null, FormattableString.Invariant($"Cloudflare takes {taken.Length} of {lines.Length} redirects"))
            {
                Help = "the pages at the other old addresses lead on all the same, only more slowly",
            });
        }

        return string.Concat(taken);
    }
}
