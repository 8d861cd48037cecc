using Deque.AxeCore.Commons;
using NotesGen.Browser.Tests.Browsing;

namespace NotesGen.Browser.Tests.Pages;

/// <summary>What keeps readers out of a page as it stands before them, found by axe, one line for each fault.</summary>
internal static class AccessFaults
{
    private static readonly Lazy<string> Axe = new(new BundledAxeScriptProvider().GetScript);

    private static readonly string[] Standards = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
    private static readonly string[] Colours = ["color-contrast", "link-in-text-block"];

    /// <summary>On the whole page, by the rules of WCAG 2.2 A and AA and by best practice.</summary>
    public static Task<string[]> OfAsync(Visit visit) => OfAsync(visit, "html");

    /// <summary>The same in one part of a page: what was added to one that is known to be without fault.</summary>
    public static Task<string[]> OfAsync(Visit visit, string selector) => RunAsync(visit, new { selector, type = "tag", values = Standards });

    /// <summary>The same on a page whose colours are those of other pages: to judge them takes longer than all the rest.</summary>
    public static Task<string[]> OfAllButColoursAsync(Visit visit) => RunAsync(visit, new { selector = "html", type = "tag", values = Standards, without = Colours });

    /// <summary>By the rules that judge colours: all that can change with the colours alone.</summary>
    public static Task<string[]> OfColoursAsync(Visit visit) =>
        RunAsync(visit, new { selector = "html", type = "rule", values = Colours });

    private static async Task<string[]> RunAsync(Visit visit, object what)
    {
        if (!await visit.ValueAsync<bool>("'axe' in window"))
        {
            await visit.Page.EvaluateAsync(Axe.Value);
        }

        return await visit.Page.EvaluateAsync<string[]>(Run, what);
    }

    // Only faults leave the browser: all that axe looked at is megabytes for a long page, and takes longer than looking.
    private const string Run = """
        async ({ selector, type, values, without = [] }) => {
          const rules = Object.fromEntries(without.map(rule => [rule, { enabled: false }]));
          const { violations } = await axe.run(selector, { runOnly: { type, values }, rules, resultTypes: ["violations"] });
          return violations.flatMap(({ id, nodes }) => nodes.slice(0, 3).map(({ html, any, all, none }) =>
            `${id}: ${html} ${[...any, ...all, ...none].map(check => check.message).join(" ")}`));
        }
        """;
}
