using NotesGen.Browser.Tests.Browsing;
using NotesGen.Browser.Tests.Sites;
using Xunit;

namespace NotesGen.Browser.Tests.Pages;

/// <summary>A site in Arabic.</summary>
public sealed class RightToLeft(Chromium chromium)
{
    public static TheoryData<string> Addresses => [.. ArabicSite.Addresses];

    [Theory]
    [MemberData(nameof(Addresses))]
    public async Task PagesHaveNoFaultOnAPhone(string address)
    {
        await using Visit visit = await chromium.VisitAsync(ArabicSite.Served, Screen.Phone, address);

        PageFaults.AssertNone(await PageFaults.OfAsync(visit));
    }

    [Theory]
    [MemberData(nameof(Addresses))]
    public async Task PagesHaveNoFaultOnADesk(string address)
    {
        await using Visit visit = await chromium.VisitAsync(ArabicSite.Served, Screen.Desk, address);

        PageFaults.AssertNone(await PageFaults.OfLayoutAsync(visit));
        Assert.Equal("rtl", await visit.ValueAsync<string>("getComputedStyle(document.body).direction"));
    }
}
