using NotesGen.Browser.Tests.Browsing;
using NotesGen.Browser.Tests.Sites;
using Xunit;

namespace NotesGen.Browser.Tests.Pages;

/// <summary>Pages on the screen of a phone. Those on a desk are a class of their own, so that both run at a time.</summary>
public sealed class PagesOnAPhone(Chromium chromium)
{
    public static TheoryData<string> Addresses => KindsOfPages.Addresses;

    [Theory]
    [MemberData(nameof(Addresses))]
    public Task OfEachKindHaveNoFault(string address) => KindsOfPages.AssertFaultlessAsync(chromium, DemoSite.Served, address, Screen.Phone);

    [Theory]
    [InlineData(320)]
    [InlineData(390)]
    public Task WithEveryFeatureHaveNoFault(int width) => KindsOfPages.AssertFaultlessAsync(chromium, EveryFeature.Served, EveryFeature.Everything, Screen.Phone with { Width = width });
}
