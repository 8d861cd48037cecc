using Microsoft.Playwright;
using NotesGen.Browser.Tests.Browsing;
using NotesGen.Browser.Tests.Sites;
using Xunit;

namespace NotesGen.Browser.Tests.Pages;

/// <summary>Each kind of page, on a phone and on a desk, by day and by night.</summary>
public sealed class KindsOfPages(Chromium chromium)
{
    private static readonly string[] Addresses =
    [
        "", "notes/does-rl-add-abilities-or-sharpen-them/", "notes/rl-for-reasoning/", "topics/verifiable-rewards/", "clusters/learning-signals/",
        "papers/1706.03741/", "inquiries/teach-or-reveal/", "about/", "writing/", "notes/", "topics/", "clusters/", "papers/", "inquiries/", "tags/", "tags/rlvr/", "map/", "404.html",
    ];

    public static MatrixTheoryData<string, int, ColorScheme> Combinations => new(Addresses, [390, 1440], [ColorScheme.Light, ColorScheme.Dark]);

    public static MatrixTheoryData<int, ColorScheme> Screens => new([320, 390, 1440], [ColorScheme.Light, ColorScheme.Dark]);

    [Theory]
    [MemberData(nameof(Combinations))]
    public Task OfTheDemoHaveNoFault(string address, int width, ColorScheme scheme) => HasNoFaultAsync(DemoSite.Served, address, Of(width, scheme));

    [Theory]
    [MemberData(nameof(Screens))]
    public Task WithEveryFeatureHaveNoFault(int width, ColorScheme scheme) => HasNoFaultAsync(EveryFeature.Served, "notes/everything/", Of(width, scheme));

    private static Screen Of(int width, ColorScheme scheme) => (width < 800 ? Screen.Phone : Screen.Desk) with { Width = width, Scheme = scheme };

    private async Task HasNoFaultAsync(BuiltFiles site, string address, Screen screen)
    {
        await using Visit visit = await chromium.VisitAsync(site, screen, address);

        PageFaults.AssertNone(await PageFaults.OfAsync(visit));
    }
}
