using NotesGen.Browser.Tests.Browsing;
using Xunit;

namespace NotesGen.Browser.Tests.Pages;

/// <summary>What is wrong with a page as it stands before its reader, one line for each fault.</summary>
internal static class PageFaults
{
    private const double SteadyEnough = 0.02;

    /// <summary>Fails with every fault in full.</summary>
    public static void AssertNone(IEnumerable<string> faults)
    {
        string all = string.Join('\n', faults);
        Assert.True(all.Length == 0, all);
    }

    /// <summary>All faults: of access, of layout, and what the visit met on the way.</summary>
    public static async Task<IReadOnlyList<string>> OfAsync(Visit visit) => [.. await OfLayoutAsync(visit), .. await AccessFaults.OfAsync(visit), .. visit.Troubles];

    /// <summary>What is wider than the window, and what moved after it was drawn.</summary>
    public static async Task<IReadOnlyList<string>> OfLayoutAsync(Visit visit)
    {
        List<string> faults = [];
        if (await visit.ValueAsync<string?>(Wide) is { } wide)
        {
            faults.Add($"wider than the window: {wide}");
        }

        LayoutShift shift = await visit.ValueAsync<LayoutShift>(Shift);
        if (shift.Sum >= SteadyEnough)
        {
            faults.Add(FormattableString.Invariant($"moved after it was drawn by {shift.Sum:0.000}: {shift.Moved}"));
        }

        return faults;
    }

    private const string Wide = """
        () => {
          const root = document.documentElement;
          if (root.scrollWidth <= root.clientWidth) { return null; }
          const over = [...document.querySelectorAll("body *")].filter(one => {
            const box = one.getBoundingClientRect();
            return box.width > 0 && (box.right > root.clientWidth + 1 || box.left < -1);
          });
          return `${root.scrollWidth} of ${root.clientWidth}: ` + over.slice(0, 4).map(one => one.outerHTML.slice(0, 120)).join(" | ");
        }
        """;

    private const string Shift = """
        () => new Promise(done => {
          let sum = 0;
          const moved = [];
          const add = entries => {
            for (const entry of entries.filter(entry => !entry.hadRecentInput)) {
              sum += entry.value;
              moved.push(...entry.sources.map(({ node }) => (node?.outerHTML ?? node?.textContent ?? "").slice(0, 80)));
            }
          };
          const observer = new PerformanceObserver(list => add(list.getEntries()));
          observer.observe({ type: "layout-shift", buffered: true });
          requestAnimationFrame(() => setTimeout(() => { add(observer.takeRecords()); done({ sum, moved: moved.slice(0, 4).join(" | ") }); }, 50));
        })
        """;
}
