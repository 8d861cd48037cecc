using System.Text;
using System.Text.RegularExpressions;
using NotesGen.Diagnostics;
using NotesGen.Model;

namespace NotesGen.Indexing.Hosting;

/// <summary>
/// The lines of <c>_headers</c>: what a browser may do with a page, for every page; and leave to keep for a year those files whose names tell their
/// content, which no other file ever replaces. All others are asked for again, as both hosts do by themselves.
/// </summary>
internal static partial class HeaderRules
{
    // As Cloudflare documents it for _headers; Netlify names no limit.
    private const int LongestOfCloudflare = 2_000;

    private const string ForAYear = "  Cache-Control: public, max-age=31536000, immutable\n";

    public static string Write(SiteConfiguration configuration, IReadOnlyList<OutputFile> outputs, ICollection<Diagnostic> diagnostics)
    {
        StringBuilder text = new();
        text.Append("/*\n  X-Content-Type-Options: nosniff\n  Referrer-Policy: strict-origin-when-cross-origin\n  X-Frame-Options: SAMEORIGIN\n");
        text.Append("  Permissions-Policy: camera=(), geolocation=(), microphone=()\n");

        // An author who trusts the HTML of notes may have put anything into it: what it needs, only the author knows.
        if (configuration.Html == RawHtml.Sanitised)
        {
            string policy = $"  Content-Security-Policy: {PagePolicy.Of(outputs)}\n";
            if (configuration.Hosting == Model.Hosting.Cloudflare && policy.Length > LongestOfCloudflare)
            {
                diagnostics.Add(new Diagnostic(Catalogue.TooMuchForHost, null, "the pages have more scripts of their own than a Content-Security-Policy can name for Cloudflare")
                {
                    Help = "move the scripts of your templates into files of the theme; until then no policy is sent",
                });
            }
            else
            {
                text.Append(policy);
            }
        }

        foreach (string path in Kept(configuration.Hosting, outputs))
        {
            text.Append('/').Append(path).Append('\n').Append(ForAYear);
        }

        return text.ToString();
    }

    /// <summary>Cloudflare takes a hundred rules and a star at the end of a name; Netlify any number of rules, and a star only behind a slash.</summary>
    private static IEnumerable<string> Kept(Model.Hosting host, IReadOnlyList<OutputFile> outputs)
    {
        IEnumerable<string> marked = outputs.Where(file => file.CopyOf is null && Marked().IsMatch(file.Path)).Select(file => file.Path);
        return (host == Model.Hosting.Cloudflare ? marked.Select(path => path[..(path.LastIndexOf('-') + 1)] + "*").Distinct(StringComparer.Ordinal) : marked).Order(StringComparer.Ordinal);
    }

    [GeneratedRegex(@"^search/[a-z]+-[0-9a-f]{16}\.bin$", RegexOptions.None, 5000)]
    private static partial Regex Marked();
}
