using NotesGen.Browser.Tests.Browsing;
using NotesGen.Browser.Tests.Sites;
using Xunit;

namespace NotesGen.Browser.Tests.Pages;

/// <summary>Pages on the screen of a desk.</summary>
public sealed class PagesOnADesk(Chromium chromium)
{
    public static TheoryData<string> Addresses => KindsOfPages.Addresses;

    [Theory]
    [MemberData(nameof(Addresses))]
    public Task OfEachKindHaveNoFault(string address) => KindsOfPages.AssertFaultlessAsync(chromium, DemoSite.Served, address, Screen.Desk);

    [Fact]
    public Task WithEveryFeatureHaveNoFault() => KindsOfPages.AssertFaultlessAsync(chromium, EveryFeature.Served, EveryFeature.Everything, Screen.Desk);
}
