using NotesGen.Graph;
using NotesGen.Rendering.Views;
using NotesGen.Templates;

namespace NotesGen.Rendering.Models;

/// <summary>Gathers what the pages of tags show, and the list of all tags.</summary>
internal sealed class TagModel(SiteViews site)
{
    // Below this, headings of letters would outnumber what stands under them.
    private const int LeastForLetters = 60;

    private readonly SiteGraph graph = site.Graph;
    private readonly MapModel maps = new(site);

    public TagView Of(int index, string root)
    {
        Tag tag = graph.Tags[index];
        string notes = site.Count("notes", tag.Notes.Count);
        List<LinkView> parents = [];
        for (int above = tag.Parent; above >= 0; above = graph.Tags[above].Parent)
        {
            parents.Insert(0, site.Tags[above]);
        }

        return new TagView(site.Tags[index].Title, tag.Children.Count == 0 ? notes : $"{notes} · {site.Count("sub_tags", tag.Children.Count)}")
        {
            Parents = parents,
            SubTags = [.. tag.Children.Select(child => Entry(child, parents.Count + 2))],
            Map = maps.Tag(tag, root),
            Entries = [.. tag.Notes.Select(note => new EntryView(site.Notes[note], Value.Null, null))],
        };
    }

    /// <summary>All tags in the order of their tree; grouped by the first letter if there are many.</summary>
    public IReadOnlyList<GroupView> Groups(Func<string, string> initial)
    {
        int[] levels = new int[graph.Tags.Count];
        int[] tops = new int[graph.Tags.Count];
        for (int i = 0; i < levels.Length; i++)
        {
            int parent = graph.Tags[i].Parent;
            levels[i] = parent < 0 ? 1 : levels[parent] + 1;
            tops[i] = parent < 0 ? i : tops[parent];
        }

        IEnumerable<int> all = Enumerable.Range(0, levels.Length);
        if (levels.Length < LeastForLetters)
        {
            return [new GroupView("", "all", null, Value.List([.. all.Select(i => Entry(i, levels[i]))], TagEntryView.Type))];
        }

        return
        [
            .. all.GroupBy(i => initial(graph.Tags[tops[i]].Name)).OrderBy(group => group.Key, StringComparer.Ordinal)
                .Select((group, i) => new GroupView(group.Key, ListModel.AnchorOf(i), null, Value.List([.. group.Select(tag => Entry(tag, levels[tag]))], TagEntryView.Type))),
        ];
    }

    private TagEntryView Entry(int tag, int level) => new(site.Tags[tag].Title, site.Tags[tag].Url, site.Count("notes", graph.Tags[tag].Notes.Count), level);
}
