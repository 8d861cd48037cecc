using NotesGen.Diagnostics;
using Xunit;

namespace NotesGen.Tests.Checks;

public sealed class StandingOfNotes
{
    private const string Site = """
        === hubs/h.md
        - [[listed]]
        === notes/listed.md
        See [[linked]].
        === notes/linked.md
        Text.
        === notes/alone.md
        I link to [[listed]] and to [[alone]], but nobody links here.
        === pages/about.md
        A page stands alone by its nature.
        """;

    [Fact]
    public void IsReportedWhereNothingLeadsToANote() => Assert.Equal(["notes/alone.md no note links here and no hub lists this note"], Checked.For(Catalogue.OrphanNote, Site));

    [Fact]
    public void IsReportedWhereNoHubListsANote() => Assert.Equal(["notes/linked.md no hub lists this note"], Checked.For(Catalogue.NoteInNoHub, Site));

    [Fact]
    public void AsksForNoHubWhereThereIsNone() => Assert.Empty(Checked.For(Catalogue.NoteInNoHub, "=== notes/a.md\n[[b]]\n=== notes/b.md\n[[a]]"));

    [Fact]
    public void CountsAHubThatTheNoteNamesItself() =>
        Assert.Empty(Checked.For(Catalogue.NoteInNoHub, "=== hubs/h.md\nWords.\n=== notes/a.md\n---\nhubs: [h]\n---\nText.\n=== notes/b.md\n---\nhubs: [h]\n---\n[[a]]"));

    [Fact]
    public void CountsTheFindingOfAnInquiryAsALink() =>
        Assert.Empty(Checked.For(Catalogue.OrphanNote, "=== notes/a.md\nText.\n=== inquiries/q.md\n---\nnotes: [{note: a, finding: So it is.}]\n---\nText."));

    [Fact]
    public void IsNoConcernOfABuild() => Assert.Empty(Checked.ByBuild(Catalogue.OrphanNote, Site));
}
