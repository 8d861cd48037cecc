using NotesGen.Browser.Tests.Browsing;
using NotesGen.Browser.Tests.Sites;
using Xunit;

namespace NotesGen.Browser.Tests.Pages;

/// <summary>A site in Arabic.</summary>
public sealed class RightToLeft(Chromium chromium)
{
    [Fact]
    public async Task HasNoFaultOnAPhone()
    {
        await using Visit visit = await chromium.VisitAsync(ArabicSite.Served, Screen.Phone);

        await AssertFaultlessAsync(visit, static async visit => [.. await PageFaults.OfLayoutAsync(visit), .. await AccessFaults.OfAllButColoursAsync(visit)]);
    }

    [Fact]
    public async Task HasNoFaultOnADesk()
    {
        await using Visit visit = await chromium.VisitAsync(ArabicSite.Served, Screen.Desk);

        await AssertFaultlessAsync(visit, PageFaults.OfLayoutAsync);
    }

    private static async Task AssertFaultlessAsync(Visit visit, Func<Visit, Task<IReadOnlyList<string>>> faultsOf)
    {
        List<string> faults = [];
        foreach (string address in ArabicSite.Addresses)
        {
            await visit.GoAsync(address);
            faults.AddRange((await faultsOf(visit)).Select(fault => $"{address}: {fault}"));
            Assert.Equal("rtl", await visit.ValueAsync<string>("getComputedStyle(document.body).direction"));
        }

        PageFaults.AssertNone(faults.Concat(visit.Troubles.Except(faults)));
    }
}
