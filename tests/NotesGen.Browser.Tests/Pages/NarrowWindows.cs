using NotesGen.Browser.Tests.Browsing;
using NotesGen.Browser.Tests.Sites;
using Xunit;

namespace NotesGen.Browser.Tests.Pages;

/// <summary>The narrowest phones, and windows in which everything is twice as large.</summary>
public sealed class NarrowWindows(Chromium chromium)
{
    private static readonly string[] Addresses = ["", "notes/rl-for-reasoning/", "notes/does-rl-add-abilities-or-sharpen-them/", "papers/", "map/", "writing/", "search/?q=reward"];

    public static MatrixTheoryData<string, int> Combinations => new(Addresses, [320, 720]);

    [Theory]
    [MemberData(nameof(Combinations))]
    public async Task ShowPagesInTheirWidth(string address, int width)
    {
        await using Visit visit = await chromium.VisitAsync(DemoSite.Served, new Screen(width, 450) { Scale = 2 }, address);

        PageFaults.AssertNone((await PageFaults.OfLayoutAsync(visit)).Concat(visit.Troubles));
    }
}
