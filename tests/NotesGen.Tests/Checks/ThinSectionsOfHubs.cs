using NotesGen.Diagnostics;
using Xunit;

namespace NotesGen.Tests.Checks;

public sealed class ThinSectionsOfHubs
{
    [Fact]
    public void AreReportedAtTheirOwnHeading() => Assert.Equal(
        ["hubs/h.md:3:1 the section `One` lists a single note", "hubs/h.md:8:1 the section `One` lists no published note"],
        Checked.For(Catalogue.ThinSection, """
            === hubs/h.md
            Words.

            ## One

            - [[a]]
            - [[not yet written]]

            ## One

            - [[not yet written]]

            ## Two

            - [[a]]
            - [[b]]
            === notes/a.md
            A.
            === notes/b.md
            B.
            """));

    [Fact]
    public void AreNoneWhereASectionIsProse() => Assert.Empty(Checked.For(Catalogue.ThinSection, "=== hubs/h.md\n- [[a]]\n\n## How to read this\n\nSlowly.\n=== notes/a.md\nA."));

    [Fact]
    public void AreNoneWithoutAHeading() => Assert.Empty(Checked.For(Catalogue.ThinSection, "=== hubs/h.md\n- [[a]]\n=== notes/a.md\nA."));

    [Fact]
    public void OfTheFrontMatterAreReportedForTheFile() => Assert.Equal(
        ["hubs/h.md the section `One` lists a single note"],
        Checked.For(Catalogue.ThinSection, "=== hubs/h.md\n---\nsections: [{title: One, notes: [a]}]\n---\nWords.\n=== notes/a.md\nA."));
}
