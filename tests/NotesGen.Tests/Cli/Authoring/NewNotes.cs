using NotesGen.Cli.Commands.Authoring;
using NotesGen.Model;
using NotesGen.Parsing.Notes;
using NotesGen.Tests.Manual;
using Xunit;

namespace NotesGen.Tests.Cli.Authoring;

public sealed class NewNotes
{
    private static readonly DateOnly Day = new(2026, 3, 7);

    public static TheoryData<string> Titles =>
    [
        "Plain words", "Does it: a question?", "# not a comment", "a # comment", "- a list", "[a, list]", "{a: map}", "\"quoted\"", "it's", "'single'", "100", "0.98", "2023-02-23", "true",
        "null", "~", "no", "yes: no", "ends in a colon:", "back\\slash", "@mention", "`code`", "%percent", "*star*", "&anchor", "!tag", "|bar", "> more", "---", "Ä ü ß", "日本語", "👩‍🔬 at work", "a\u2028b\uFEFFc",
        "... and more", "? key", "- ", "a,b", "{today}", "trailing `", "a: b: c", "<b>bold</b>",
    ];

    public static TheoryData<NoteKind> Kinds => [NoteKind.Note, NoteKind.Hub, NoteKind.Topic, NoteKind.Cluster, NoteKind.Inquiry];

    [Theory]
    [MemberData(nameof(Titles))]
    public void SayTheirTitleAsItWasGiven(string title)
    {
        string text = new NoteDraft(NoteKind.Note, title.Trim()) { Topic = title.Trim(), Sources = [title.Trim()], Type = "evidence" }.TextOn(Day);
        MiniSite site = MiniSite.OfFiles(("notes/a.md", text));

        Note note = Assert.Single(site.Graph.Notes);
        Assert.Equal(title.Trim(), note.Title);
        Assert.Equal(title.Trim(), note.Topic?.Text);
        Assert.Equal("evidence", note.Label);
        Assert.Equal(Day, note.Date);
        Assert.DoesNotContain(site.Codes, static code => code.StartsWith("NG1", StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void AreOfTheirKindWithKeysThatItKnowsAndWithoutAWarning(NoteKind kind)
    {
        string text = new NoteDraft(kind, "A title") { Topic = "t", Cluster = "c", Hubs = ["h"], Sources = ["arxiv:1706.03762"] }.TextOn(Day);
        MiniSite site = MiniSite.OfFiles(($"{KindName.Of(kind).Folder}/a.md", text), ("hubs/h.md", "---\ntitle: H\n---\n- [[n]]\n"), ("notes/n.md", "Text.\n"));

        Note note = site.Note($"{KindName.Of(kind).Folder}/a.md");
        Assert.Equal(kind, note.Kind);
        Assert.Empty(note.Parameters);
        Assert.DoesNotContain(site.Built.Diagnostics, static diagnostic => diagnostic.Severity >= NotesGen.Diagnostics.Severity.Warning);
        Assert.Equal([], KeySchemas.Problems(KeySchemas.FrontMatter(), text.Split("---\n")[1]));
    }

    [Fact]
    public void GoWhereTheSiteKeepsMostOfTheirKind()
    {
        MiniSite site = MiniSite.OfFiles(("wiki/a.md", ""), ("wiki/b.md", ""), ("other/c.md", ""), ("maps/x.md", "---\ntype: moc\n---\n"), ("index.md", "---\ntype: page\n---\n"));
        KnownNotes known = new(site.Graph.Notes);

        Assert.Equal("wiki", known.FolderOf(NoteKind.Note));
        Assert.Equal("maps", known.FolderOf(NoteKind.Hub));
        Assert.Equal("topics", known.FolderOf(NoteKind.Topic));
        Assert.Equal("inquiries", known.FolderOf(NoteKind.Inquiry));
    }
}
