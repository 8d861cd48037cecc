using NotesGen.Model;

namespace NotesGen.Graph.Relating;

/// <summary>The tags of notes, and the notes of tags; upper and lower case are one tag.</summary>
internal sealed class TagIndex
{
    private readonly List<int>[] tagsOf;
    private readonly List<List<int>> notesOf = [];
    private readonly List<string> names = [];

    public TagIndex(IReadOnlyList<Note> notes)
    {
        Dictionary<string, int> numbers = new(StringComparer.OrdinalIgnoreCase);
        tagsOf = new List<int>[notes.Count];
        for (int i = 0; i < tagsOf.Length; i++)
        {
            tagsOf[i] = [];
            foreach (string tag in notes[i].Kind == NoteKind.Note ? notes[i].Tags : [])
            {
                if (!numbers.TryGetValue(tag, out int number))
                {
                    numbers[tag] = number = names.Count;
                    names.Add(tag);
                    notesOf.Add([]);
                }

                if (notesOf[number] is not [.., var last] || last != i)
                {
                    notesOf[number].Add(i);
                    tagsOf[i].Add(number);
                }
            }
        }

        foreach (List<int> mine in tagsOf)
        {
            mine.RemoveAll(tag => notesOf[tag].Count is 1 or > Weights.MostSharing);
            mine.Sort();
        }
    }

    /// <summary>The tags of a note that some but not many other notes have, by number.</summary>
    public IReadOnlyList<int> Of(int note) => tagsOf[note];

    /// <summary>The notes of a tag.</summary>
    public IReadOnlyList<int> Notes(int tag) => notesOf[tag];

    /// <summary>The tag as it is first written.</summary>
    public string Name(int tag) => names[tag];
}
