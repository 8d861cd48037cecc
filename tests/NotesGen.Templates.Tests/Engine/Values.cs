using System.Buffers;
using NotesGen.Templates.Tests.Support;
using Xunit;

namespace NotesGen.Templates.Tests.Engine;

/// <summary>Values that a host gives.</summary>
public sealed class Values
{
    private static readonly ObjectType<Note> Notes = new ObjectType<Note>("note", "A note.")
        .Member("title", "Its title.", static note => note.Title)
        .Member("words", "How many words it has.", static note => note.Words)
        .Member("parent", "The note above it.", static note => Value.Object(note.Parent, Notes!))
        .Member("children", "The notes below it.", static note => Value.List(note.Children, Notes!));

    private sealed record Note(string Title, int Words, Note? Parent, IReadOnlyList<Note> Children);

    private sealed class Countdown(int from) : IMarkup
    {
        public void WriteTo(IBufferWriter<byte> output)
        {
            for (var i = from; i > 0; i--) output.Write("<i>"u8);
        }
    }

    private static string Rendered(string template, Value x) => Render.Text(template, set: globals => globals.Set("x", x));

    [Fact]
    public void ScalarsAreWrittenInvariantly()
    {
        Assert.Equal("1.5", Rendered("{{ x }}", 1.5));
        Assert.Equal("1.5", Rendered("{{ x }}", 1.5m));
        Assert.Equal("-3", Rendered("{{ x }}", -3L));
        Assert.Equal("true", Rendered("{{ x }}", true));
    }

    [Fact]
    public void ANullStringIsNull() => Assert.Equal("none", Rendered("{{ x ?? 'none' }}", (string?)null));

    [Fact]
    public void DatesKeepTheirOffset() => Assert.Equal("05 Mar 2024 +02:00", Rendered("{{ x }} {{ x | date.to_string '%Z' }}", new DateTimeOffset(2024, 3, 5, 0, 30, 0, TimeSpan.FromHours(2))));

    [Fact]
    public void TimeSpansHaveMembers() => Assert.Equal("90", Rendered("{{ x.total_minutes }}", TimeSpan.FromMinutes(90)));

    [Fact]
    public void MarkupIsWrittenAsItIsInAllItsForms()
    {
        Assert.Equal("<b>", Rendered("{{ x }}", Value.Html("<b>")));
        Assert.Equal("<b>", Rendered("{{ x }}", Value.Html("..<b>.."u8.ToArray().AsMemory(2, 3))));
        Assert.Equal("<i><i>", Rendered("{{ x }}", Value.Html(new Countdown(2))));
        Assert.Equal("<i> 3", Rendered("{{ x }} {{ x | string.size }}", Value.Html(new Countdown(1))));
    }

    [Fact]
    public void ExposedMembersAreRead()
    {
        var child = new Note("Child", 7, null, []);
        var note = new Note("Top", 120, null, [child, child]);
        Assert.Equal("Top 120 2 Child,Child,", Rendered("{{ x.title }} {{ x.words }} {{ x.children.size }} {{ for c in x.children }}{{ c.title }},{{ end }}", Value.Object(note, Notes)));
    }

    [Fact]
    public void AMissingObjectIsNull() => Assert.Equal("[]-", Rendered("[{{ x.parent }}]{{ x.parent?.title ?? '-' }}", Value.Object(new Note("a", 1, null, []), Notes)));

    [Fact]
    public void NothingButTheExposedMembersIsReachable()
    {
        var note = Value.Object(new Note("a", 1, null, []), Notes);
        Assert.Equal("[][][]", Rendered("[{{ x.to_string }}][{{ x.Title }}][{{ x.get_type }}]", note));
        Assert.Equal("""["title", "words", "parent", "children"]""", Rendered("{{ x | object.keys | raw }}", note).Replace("&quot;", "\"", StringComparison.Ordinal));
    }

    [Fact]
    public void ExposedObjectsCannotBeChanged() =>
        Assert.StartsWith("NG4040", Rendered("{{ x.title = 'b' }}", Value.Object(new Note("a", 1, null, []), Notes)), StringComparison.Ordinal);

    [Fact]
    public void OnePlaceReadsObjectsOfDifferentTypes()
    {
        var page = new ObjectType<string>("page", "A page.").Member("title", "Its title.", static text => text + "!");
        var mixed = Value.List([Value.Object(new Note("a", 1, null, []), Notes), Value.Object("p", page), Value.Map(new Dictionary<string, Value>(StringComparer.Ordinal) { ["title"] = "m" })]);
        Assert.Equal("ap!map!m", Rendered("{{ for i in 1..2; for o in x; o.title; end; end }}", mixed));
    }

    [Fact]
    public void AnObjectTypeDescribesItsMembers() =>
        Assert.Equal(["title: Its title.", "words: How many words it has.", "parent: The note above it.", "children: The notes below it."], Notes.Members.Select(member => $"{member.Name}: {member.Summary}"));

    [Fact]
    public void ListsOfTextsAreLists() => Assert.Equal("a|b", Rendered("{{ x | array.join '|' }}", Value.List(["a", "b"])));

    [Fact]
    public void LineBreaksOfAllKindsStay()
    {
        Assert.Equal("a\r\nb\rc\n", Render.Text("a\r\nb\rc\n"));
        Assert.Equal("1b", Render.Text("{{ 1 ~}} \r\nb"));
        Assert.Equal("1b", Render.Text("{{ x = 1\r\nx -}}\r\nb"));
    }
}
