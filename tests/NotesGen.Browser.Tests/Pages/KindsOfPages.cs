using Microsoft.Playwright;
using NotesGen.Browser.Tests.Browsing;
using NotesGen.Browser.Tests.Sites;
using Xunit;

namespace NotesGen.Browser.Tests.Pages;

/// <summary>Each kind of page of the demo, and what is asked of it by day and by night.</summary>
internal static class KindsOfPages
{
    /// <summary>One page of each kind.</summary>
    public static TheoryData<string> Addresses =>
    [
        "", "notes/does-rl-add-abilities-or-sharpen-them/", "notes/rl-for-reasoning/", "topics/verifiable-rewards/", "clusters/learning-signals/",
        "papers/1706.03741/", "inquiries/teach-or-reveal/", "about/", "writing/", "notes/", "topics/", "clusters/", "papers/", "inquiries/", "tags/", "tags/rlvr/", "map/", "search/", "404.html",
    ];

    /// <summary>Opens a page by day, then lets night fall on it.</summary>
    public static async Task AssertFaultlessAsync(Chromium chromium, BuiltFiles site, string address, Screen screen)
    {
        await using Visit visit = await chromium.VisitAsync(site, screen with { Scheme = ColorScheme.Light }, address);
        IReadOnlyList<string> byDay = await PageFaults.OfAsync(visit);

        await visit.Page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Dark });
        IEnumerable<string> byNight = (await AccessFaults.OfColoursAsync(visit)).Select(fault => "by night: " + fault);

        PageFaults.AssertNone(byDay.Concat(byNight).Concat(visit.Troubles.Except(byDay)));
    }
}
