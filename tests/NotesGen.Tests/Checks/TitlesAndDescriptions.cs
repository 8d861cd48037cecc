using NotesGen.Diagnostics;
using Xunit;

namespace NotesGen.Tests.Checks;

public sealed class TitlesAndDescriptions
{
    [Fact]
    public void AreReportedWhereTwoNotesShareATitle() => Assert.Equal(
        ["notes/b.md:2:8 another note is titled `WHAT is it?` as well"],
        Checked.For(Catalogue.SharedTitle, "=== notes/a.md\n# What is it?\n=== notes/b.md\n---\ntitle: WHAT is it?\n---\nText."));

    [Fact]
    public void MayBeSharedByAHubAndATopic() => Assert.Empty(Checked.For(Catalogue.SharedTitle, "=== hubs/a.md\n# Rewards\n=== topics/b.md\n# Rewards"));

    [Fact]
    public void AreReportedWhereNothingIsSaidForTheCard() => Assert.Equal(
        ["notes/a.md there is no description; cards show the first paragraph", "notes/b.md there is no description, and no paragraph to take one from"],
        Checked.For(Catalogue.MissingDescription, "=== notes/a.md\nText.\n=== notes/b.md\n# B\n=== notes/c.md\n---\nclaim: So it is.\n---\n=== notes/d.md\n---\nsummary: About d.\n---\n=== pages/e.md\nText."));

    [Fact]
    public void AreReportedWhereADescriptionIsLong() => Assert.Equal(
        ["notes/a.md:2:14 the description has 281 characters, more than the 280 of a card"],
        Checked.For(Catalogue.LongDescription, $"=== notes/a.md\n---\ndescription: {new string('x', 281)}\n---\n=== notes/b.md\n---\ndescription: {new string('x', 280)}\n---\n=== notes/c.md\n{new string('x', 500)}"));
}
