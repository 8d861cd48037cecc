using NotesGen.Diagnostics;
using NotesGen.Model;

namespace NotesGen.Graph;

/// <summary>Gathers the tags of all notes into a tree, and numbers them in its order: a tag, then those below it.</summary>
internal static class TagReading
{
    /// <summary>The tags, and by note the numbers of its own in their order.</summary>
    public static (IReadOnlyList<Tag> Tags, IReadOnlyList<IReadOnlyList<int>> TagsOf) Read(IReadOnlyList<Note> notes)
    {
        TagBranch root = new(null);
        TagBranch[][] branches = new TagBranch[notes.Count][];
        for (int i = 0; i < notes.Count; i++)
        {
            branches[i] = notes[i].Tags.Count == 0 ? [] : new TagBranch[notes[i].Tags.Count];
            for (int tag = 0; tag < branches[i].Length; tag++)
            {
                SourcePlace place = new(notes[i].Path, notes[i].TagSpans[tag]);
                TagBranch branch = root;
                foreach (string part in notes[i].Tags[tag].Split('/'))
                {
                    branch = branch.Grow(part, i, place);
                }

                branches[i][tag] = branch;
            }
        }

        List<Tag> tags = [];
        Number(root, -1, "", tags);
        return (tags, [.. branches.Select(mine => (IReadOnlyList<int>)(mine.Length == 0 ? [] : Array.ConvertAll(mine, branch => branch.Number)))]);
    }

    private static List<int> Number(TagBranch above, int parent, string before, List<Tag> tags)
    {
        List<int> numbers = [];
        foreach (TagBranch branch in above.Branches)
        {
            string name = before + branch.Spelling;
            int number = branch.Number = tags.Count;
            tags.Add(new Tag(name, parent, [], branch.Notes, branch.First!));
            numbers.Add(number);
            tags[number] = tags[number] with { Children = Number(branch, number, name + "/", tags) };
        }

        return numbers;
    }
}
