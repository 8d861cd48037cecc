using NotesGen.Diagnostics;
using Xunit;

namespace NotesGen.Tests.Checks;

public sealed class DatesOfNotes
{
    private const string Site = """
        === notes/a.md
        ---
        date: 2024-01-06
        modified: 2025-01-05 10:00
        ---
        === notes/b.md
        ---
        created: 2024-01-05
        updated: 2024-01-05
        ---
        """;

    [Fact]
    public void AreReportedAfterToday() =>
        Assert.Equal(["notes/a.md:2:7 2024-01-06 is in the future", "notes/a.md:3:11 2025-01-05 is in the future"], Checked.For(Catalogue.FutureDate, Site));

    [Fact]
    public void AreNotWhereTodayIsNotKnown() => Assert.Empty(Checked.For(Catalogue.FutureDate, Site, new BuildOptions { Checks = CheckDepth.Full }));
}
