using Markdig.Extensions.TaskLists;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using NotesGen.Model;
using NotesGen.Parsing.Markdown.Fragments;
using NotesGen.Parsing.Markdown.Wikilinks;

namespace NotesGen.Parsing.Markdown.Sections;

/// <summary>
/// Reads the items of a hub's list: each link lists a note; the words behind an item's first link are the hub's gloss on
/// it. An item that begins with other words keeps them all as its gloss, so that nothing the author wrote is lost.
/// </summary>
internal sealed class EntryReader(FragmentRenderer renderer, List<Link> links)
{
    public static bool HasLink(ListBlock list) => list.Descendants<LeafBlock>().Any(leaf => leaf.Inline is not null && LinksOf(leaf.Inline).Any());

    public void Read(ListBlock list, List<SectionEntry> entries)
    {
        foreach (Block block in list)
        {
            if (block is ListItemBlock item)
            {
                Read(item, entries);
            }
        }
    }

    private void Read(ListItemBlock item, List<SectionEntry> entries)
    {
        List<int> listed = [.. item.OfType<LeafBlock>().Where(leaf => leaf.Inline is not null).SelectMany(leaf => LinksOf(leaf.Inline!))];
        Fragment gloss = GlossOf(item, listed);
        if (listed.Count == 0 && !gloss.IsEmpty)
        {
            entries.Add(new SectionEntry(-1, gloss));
        }

        for (int i = 0; i < listed.Count; i++)
        {
            links[listed[i]] = links[listed[i]] with { Role = LinkRole.Listed };
            entries.Add(new SectionEntry(listed[i], i == 0 ? gloss : Fragment.Empty));
        }

        foreach (ListBlock inner in item.OfType<ListBlock>())
        {
            Read(inner, entries);
        }
    }

    private Fragment GlossOf(ListItemBlock item, List<int> listed)
    {
        bool opensWithLink = false;
        bool isFirst = true;
        foreach (Block block in item)
        {
            if (block is ListBlock)
            {
                continue;
            }

            if (isFirst && block is LeafBlock { Inline: { } inline })
            {
                Inline? opening = OpeningLink(inline);
                opensWithLink = opening is not null && listed.Count > 0;
                for (Inline? words = opensWithLink ? opening!.NextSibling : inline.FirstChild; words is not null; words = words.NextSibling)
                {
                    renderer.Add(words);
                }
            }
            else
            {
                renderer.Add(block);
            }

            isFirst = false;
        }

        return opensWithLink ? renderer.TakeGloss() : renderer.Take();
    }

    /// <summary>The item's first inline if it is a link or holds nothing but one, as in <c>**[[note]]**</c>; a check box before it does not count.</summary>
    private static Inline? OpeningLink(ContainerInline container)
    {
        Inline? first = container.FirstChild;
        while (first is TaskList || (first is LiteralInline literal && literal.Content.IsEmptyOrWhitespace()))
        {
            first = first.NextSibling;
        }

        return first switch
        {
            WikilinkInline { IsEmbed: false } => first,
            LinkInline link when LinkNumber.Of(link) is not null => first,
            EmphasisInline { FirstChild: { } child } emphasis when child.NextSibling is null && LinksOf(emphasis).Any() => first,
            _ => null,
        };
    }

    private static IEnumerable<int> LinksOf(ContainerInline container)
    {
        foreach (Inline inline in container.Descendants<Inline>())
        {
            if (inline is WikilinkInline { IsEmbed: false } wikilink)
            {
                yield return wikilink.Link;
            }
            else if (inline is LinkInline { IsImage: false } link && LinkNumber.Of(link) is { } number)
            {
                yield return number;
            }
        }
    }
}
