using Xunit;

namespace NotesGen.Tests.Graph;

public sealed class Inquiries
{
    private static readonly MiniSite Site = MiniSite.Of(
        """
        === inquiries/why.md
        ---
        title: Why?
        description: The lead.
        notes:
          - note: one
            finding: It was so.
          - { note: "[[two]]", finding: "It was not: really." }
          - note: one
            finding: A second time.
          - three
          - note: gone
            finding: Never.
          - finding: Of nothing.
        ---
        The body links [[one]].
        === notes/one.md
        === notes/two.md
        === notes/three.md
        """);

    [Fact]
    public void ShowTheirNotesOnceWithTheirFindings() =>
        Assert.Equal(
            ["one: It was so.", "two: It was not: really.", "three:"],
            Site.Page("inquiries/why/").QuerySelectorAll(".finding").Select(finding => finding.TextContent.Trim()));

    [Fact]
    public void AreShownOnTheNotesTheyUse()
    {
        Assert.Equal("Why?: It was so.", Site.Page("notes/one/").QuerySelector(".inquiry")!.TextContent);
        Assert.Equal("Why?:", Site.Page("notes/three/").QuerySelector(".inquiry")!.TextContent.Trim());
    }

    [Fact]
    public void ReportWhatTheyCannotUse() => Assert.Equal(
        [
            "NG1003 inquiries/why.md:13:5 a source of an inquiry wants `note` and `finding`",
            "NG2001 inquiries/why.md:11:11 no note answers to `gone`",
        ],
        Site.Reports.Order(StringComparer.Ordinal));
}
