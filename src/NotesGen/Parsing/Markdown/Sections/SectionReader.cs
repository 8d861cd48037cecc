using Markdig.Renderers.Html;
using Markdig.Syntax;
using NotesGen.Model;
using NotesGen.Parsing.Markdown.Fragments;
using NotesGen.Parsing.Markdown.Outline;

namespace NotesGen.Parsing.Markdown.Sections;

/// <summary>
/// Splits the tree of a hub into sections at its headings of the two highest levels. A list in which some item links to a
/// note is what the section lists; everything else is its prose.
/// </summary>
internal sealed class SectionReader(FragmentRenderer renderer, GitHubAnchors anchors, List<Link> links)
{
    private readonly EntryReader entryReader = new(renderer, links);

    public HubText Read(MarkdownDocument tree)
    {
        List<SectionText> sections = [];
        Fragment? intro = null;
        HeadingBlock? heading = null;
        List<Block> prose = [];
        List<SectionEntry> entries = [];
        foreach (Block block in tree)
        {
            if (block is HeadingBlock { Inline: not null } next && WrittenLevel(next) <= 2)
            {
                Close();
                heading = next;
            }
            else if (block is ListBlock list && EntryReader.HasLink(list))
            {
                entryReader.Read(list, entries);
            }
            else
            {
                prose.Add(block);
            }
        }

        Close();
        return new HubText(intro ?? Fragment.Empty, sections);

        void Close()
        {
            Fragment text = Render(prose);
            prose.Clear();
            if (intro is null)
            {
                intro = text;
                if (entries.Count > 0)
                {
                    sections.Add(new SectionText("", Fragment.Empty, anchors.Next("notes"), Fragment.Empty, entries));
                }
            }
            else if (heading?.Inline is { } inline)
            {
                renderer.Add(inline);
                sections.Add(new SectionText(PlainText.Of(inline), renderer.Take(), heading.GetAttributes().Id ?? "", text, entries));
            }

            entries = [];
        }
    }

    private Fragment Render(List<Block> blocks)
    {
        foreach (Block block in blocks)
        {
            renderer.Add(block);
        }

        return renderer.Take();
    }

    /// <summary>The level in the file: the tree holds levels that were brought in order already.</summary>
    private static int WrittenLevel(HeadingBlock heading) => (int?)heading.GetData(typeof(HeadingLevels)) ?? heading.Level;
}
