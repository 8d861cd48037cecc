using NotesGen.Diagnostics;
using NotesGen.Model;
using NotesGen.Parsing;
using NotesGen.Parsing.Stored;
using Xunit;

namespace NotesGen.Tests.Stored;

/// <summary>Nothing of a note is lost in the store, whatever is added to the model one day.</summary>
public sealed class PropertiesOfStoredNotes
{
    public static TheoryData<int> Seeds => [.. Enumerable.Range(1, 60)];

    [Theory]
    [MemberData(nameof(Seeds))]
    public void AreAllKept(int seed)
    {
        FilledValues values = new(seed);
        Dictionary<SourcePath, ParsedNote> notes = [];
        for (int i = 0; i < 5; i++)
        {
            // Drafts are not stored.
            Note note = values.Make<Note>() with { IsPublished = true };
            notes[note.Path] = new ParsedNote(note, values.Make<IReadOnlyList<Diagnostic>>(), new string((char)('0' + i), 64));
        }

        StoredNotes stored = StoredNotes.Open(Store(notes), "key");

        foreach ((SourcePath path, ParsedNote parsed) in notes)
        {
            Assert.True(stored.TryRead(path, parsed.Digest!, out Note? note, out IReadOnlyList<Diagnostic> diagnostics));
            Assert.Null(Differences.Between(parsed, new ParsedNote(note, diagnostics, parsed.Digest)));
        }
    }

    [Fact]
    public void AreComparedToTheLast()
    {
        Note note = new FilledValues(1).Make<Note>() with { Body = new Body { Headings = [new Heading(1, "a", "b", "c")] }, Parameters = new Dictionary<string, object> { ["a"] = new List<object> { "b" } } };

        Assert.Null(Differences.Between(note, note with { Body = note.Body with { Headings = [new Heading(1, "a", "b", "c")] } }));
        Assert.Equal(".<Body>k__BackingField.<Headings>k__BackingField[0].<Source>k__BackingField: c became d", Differences.Between(note, note with { Body = note.Body with { Headings = [new Heading(1, "a", "b", "d")] } }));
        Assert.NotNull(Differences.Between(note, note with { Parameters = new Dictionary<string, object> { ["a"] = "b" } }));
        Assert.NotNull(Differences.Between(note, note with { Date = new DateOnly(2024, 1, 1) }));
    }

    private static byte[] Store(Dictionary<SourcePath, ParsedNote> notes)
    {
        ParsedFiles known = new(StoredNotes.Open(default, "key"), new Dictionary<string, string>());
        foreach ((SourcePath path, ParsedNote parsed) in notes)
        {
            known.Keep(path, parsed);
        }

        using MemoryStream file = new();
        known.Store(file, 2);
        return file.ToArray();
    }
}
