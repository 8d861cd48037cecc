using Markdig;
using Markdig.Extensions.Footnotes;
using Markdig.Parsers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace NotesGen.Parsing.Markdown.Footnotes;

/// <summary>
/// The inline footnotes of one text. They are numbered with the footnotes that Markdig reads, in the order of their marks,
/// and stand among them at the end of the text.
/// </summary>
internal sealed class InlineFootnotes
{
    // Markdig keeps the group of a text's footnotes under this key while it reads inlines, and counts with it.
    private static readonly object MarkdigGroup = typeof(Footnote);
    private static readonly LinkReferenceDefinition.CreateLinkInlineDelegate CreateLink = FindCreateLink();

    private readonly FootnoteParser parser = new();
    private readonly FootnoteGroup group;

    private InlineFootnotes(MarkdownDocument document)
    {
        group = new FootnoteGroup(parser);
        document.Add(group);
        if (document.GetData(MarkdigGroup) is null)
        {
            document.SetData(MarkdigGroup, group);
        }

        document.ProcessInlinesEnd += Finish;
    }

    public static InlineFootnotes Of(MarkdownDocument document)
    {
        if (document.GetData(typeof(InlineFootnotes)) is not InlineFootnotes footnotes)
        {
            document.SetData(typeof(InlineFootnotes), footnotes = new InlineFootnotes(document));
        }

        return footnotes;
    }

    /// <summary>Adds a footnote, whose text is read when the end of the document is; returns its mark.</summary>
    public FootnoteLink Add(InlineProcessor processor, ParagraphBlock text)
    {
        Footnote footnote = new(parser) { text };
        group.Add(footnote);
        return (FootnoteLink)CreateLink(processor, new FootnoteLinkReferenceDefinition(footnote), null);
    }

    private void Finish(InlineProcessor processor, Inline? inline)
    {
        MarkdownDocument document = processor.Document;
        document.ProcessInlinesEnd -= Finish;
        document.RemoveData(MarkdigGroup);
        document.Remove(group);
        foreach (Footnote footnote in group.Cast<Footnote>())
        {
            ((ParagraphBlock)footnote[0]).Inline!.AppendChild(new FootnoteLink(footnote) { IsBackLink = true });
        }

        FootnoteGroup all = Merge(document);
        int number = 0;
        foreach (Footnote footnote in all.Cast<Footnote>())
        {
            int first = number;
            foreach (FootnoteLink link in footnote.Links)
            {
                link.Index = ++number;
            }

            foreach (FootnoteLink back in BackLinks(footnote))
            {
                back.Index = ++first;
            }
        }
    }

    /// <summary>All footnotes in one group at the end: Markdig has put its own there just before, without backlinks to ours.</summary>
    private FootnoteGroup Merge(MarkdownDocument document)
    {
        if (document.LastChild is not FootnoteGroup written)
        {
            document.Add(group);
            return group;
        }

        Block[] added = [.. group];
        group.Clear();
        foreach (Block footnote in added)
        {
            written.Add(footnote);
        }

        written.Sort(static (a, b) => ((Footnote)a).Order.CompareTo(((Footnote)b).Order));
        return written;
    }

    private static IEnumerable<FootnoteLink> BackLinks(Footnote footnote) =>
        footnote.LastChild is ParagraphBlock { Inline: { } inline } ? inline.OfType<FootnoteLink>().Where(link => link.IsBackLink) : [];

    /// <summary>How Markdig makes and numbers the mark of a footnote; a definition that it has read knows.</summary>
    private static LinkReferenceDefinition.CreateLinkInlineDelegate FindCreateLink()
    {
        MarkdownDocument sample = Markdig.Markdown.Parse("[^1]: x", new MarkdownPipelineBuilder().UseFootnotes().Build());
        sample.TryGetLinkReferenceDefinition("^1", out LinkReferenceDefinition? definition);
        return definition!.CreateLinkInline!;
    }
}
