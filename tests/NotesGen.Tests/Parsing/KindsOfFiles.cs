using NotesGen.Model;
using Xunit;

namespace NotesGen.Tests.Parsing;

public sealed class KindsOfFiles
{
    [Theory]
    [InlineData("hub", NoteKind.Hub)]
    [InlineData("moc", NoteKind.Hub)]
    [InlineData("map", NoteKind.Hub)]
    [InlineData("MOC", NoteKind.Hub)]
    [InlineData("topic", NoteKind.Topic)]
    [InlineData("cluster", NoteKind.Cluster)]
    [InlineData("inquiry", NoteKind.Inquiry)]
    [InlineData("page", NoteKind.Page)]
    [InlineData("note", NoteKind.Note)]
    [InlineData("evidence", NoteKind.Note)]
    [InlineData("2024", NoteKind.Note)]
    public void FollowTheirType(string type, NoteKind kind) =>
        Assert.Equal(kind, MiniSite.OfNote($"---\ntype: {type}\n---\n").Note("note.md").Kind);

    [Theory]
    [InlineData("hubs/a.md", NoteKind.Hub)]
    [InlineData("topics/a.md", NoteKind.Topic)]
    [InlineData("clusters/a.md", NoteKind.Cluster)]
    [InlineData("inquiries/a.md", NoteKind.Inquiry)]
    [InlineData("pages/a.md", NoteKind.Page)]
    [InlineData("notes/a.md", NoteKind.Note)]
    [InlineData("essays/a.md", NoteKind.Note)]
    [InlineData("a.md", NoteKind.Note)]
    public void FollowTheirFolderWithoutAType(string path, NoteKind kind) =>
        Assert.Equal(kind, MiniSite.OfFiles((path, "Text.\n")).Note(path).Kind);

    [Theory]
    [InlineData("hubs/deep/er/a.md", NoteKind.Hub)]
    [InlineData("hubs/notes/a.md", NoteKind.Note)]
    [InlineData("notes/2024/hubs/a.md", NoteKind.Hub)]
    [InlineData("Wiki/Pages/a.md", NoteKind.Page)]
    public void FollowTheNearestFolderWithATellingName(string path, NoteKind kind) =>
        Assert.Equal(kind, MiniSite.OfFiles((path, "Text.\n")).Note(path).Kind);

    [Fact]
    public void FollowTheTypeRatherThanTheFolder()
    {
        MiniSite site = MiniSite.Of(
            """
            === hubs/a.md
            ---
            type: evidence
            ---
            === notes/b.md
            ---
            type: hub
            ---
            """);

        Assert.Equal(NoteKind.Note, site.Note("hubs/a.md").Kind);
        Assert.Equal(NoteKind.Hub, site.Note("notes/b.md").Kind);
    }

    [Theory]
    [InlineData("type: evidence", "Evidence note")]
    [InlineData("type: Evidence", "Evidence note")]
    [InlineData("type: note", "Synthesis note")]
    [InlineData("type:", "Synthesis note")]
    [InlineData("title: A note", "Synthesis note")]
    public void LabelANoteByItsOwnType(string line, string label) =>
        Assert.Equal(label, MiniSite.OfNote($"---\n{line}\n---\n").Page("notes/note/").QuerySelector(".type")!.TextContent);
}
