using System.Text;
using Markdig.Extensions.Footnotes;
using Markdig.Extensions.Tables;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using NotesGen.Diagnostics;
using NotesGen.Model;
using NotesGen.Parsing.Html;
using NotesGen.Parsing.Markdown.Bounds;
using NotesGen.Parsing.Markdown.Citations;
using NotesGen.Parsing.Markdown.Code;
using NotesGen.Parsing.Markdown.Comments;
using NotesGen.Parsing.Markdown.Embeds;
using NotesGen.Parsing.Markdown.Formulas;
using NotesGen.Parsing.Markdown.Fragments;
using NotesGen.Parsing.Markdown.Outline;
using NotesGen.Parsing.Markdown.Tags;
using NotesGen.Parsing.Markdown.Terms;
using NotesGen.Parsing.Markdown.Wikilinks;
using SourceSpan = NotesGen.Diagnostics.SourceSpan;

namespace NotesGen.Parsing.Markdown;

/// <summary>
/// One walk over the syntax tree of a note. It gathers headings, links, citations, tags, passages, terms and what scripts can
/// enrich, and prepares the tree for rendering: ids and levels of headings, block ids taken out of the text, the note's own title removed.
/// </summary>
internal sealed class TreeWalk(
    SourcePath path, WritingRules rules, string markdown, int offset, List<Link> links, TagList tags, TermCounter terms, ICollection<Diagnostic> diagnostics)
{
    private readonly LinkReader linkReader = new(path, markdown, offset, links, diagnostics);
    private readonly DroppedInlines droppedInlines = new();
    private readonly HeadingLevels levels = new();
    private readonly StringBuilder text = new();
    private readonly List<Heading> headings = [];
    private readonly List<string> blocks = [];
    private readonly List<Passage> passages = [];
    private readonly List<Citation> citations = [];
    private readonly List<int> passageLinks = [];
    private readonly List<(int Start, int End)> signs = [];
    private bool passageCites;
    private int tables;
    private int highest = 1;
    private Action<Inline, int>? readInline;

    public GitHubAnchors Anchors { get; } = new();

    public IReadOnlyList<Heading> Headings => headings;

    public IReadOnlyList<string> Blocks => blocks;

    public IReadOnlyList<Passage> Passages => passages;

    public IReadOnlyList<Citation> Citations => citations;

    public IReadOnlyList<PaperReference> Papers => linkReader.Papers;

    public TagList Tags => tags;
    public Enrichments Enrichments { get; private set; }

    public string? FirstTitle { get; private set; }

    public string? FirstParagraph { get; private set; }

    /// <summary>What takes up the findings of the note's raw HTML when it is rendered.</summary>
    public HtmlFindings Html(NoteKind kind) =>
        new(path, offset, links, kind == NoteKind.Hub ? null : headings, Anchors, terms, diagnostics);

    public void Walk(MarkdownDocument tree, Note heading)
    {
        // Both of a hub's highest levels open sections, so both are of one level on its page.
        highest = heading.Kind == NoteKind.Hub ? 2 : 1;
        TakeTitle(tree, heading);
        Enrichments = Enrichments.None;
        WalkBlocks(tree);
        BoundReports.Add(tree, path, offset, diagnostics);
    }

    /// <summary>
    /// The first heading, if it is of level 1 and titles the note or repeats its title, is taken out: the page shows the title itself.
    /// </summary>
    private void TakeTitle(MarkdownDocument tree, Note heading)
    {
        for (int i = 0; i < tree.Count; i++)
        {
            if (tree[i] is HeadingBlock { Level: 1, Inline: { } inline } first)
            {
                Flatten(first);
                FirstTitle = PlainText.Of(inline);
                if (heading.Title.Length == 0 || string.Equals(heading.Title, FirstTitle, StringComparison.OrdinalIgnoreCase))
                {
                    ReadLeaf(first);
                    headings.Add(new Heading(1, FirstTitle, "", FirstTitle));
                    tree.RemoveAt(i);
                }

                return;
            }
        }
    }

    private void WalkBlocks(ContainerBlock container)
    {
        for (int i = 0; i < container.Count; i++)
        {
            Flatten(container[i]);
            switch (container[i])
            {
                case HeadingBlock { Inline.FirstChild: null } or FootnoteGroup { Count: 0 }:
                    // A heading without words, and the place of footnotes that nothing refers to.
                    container.RemoveAt(i--);
                    break;
                case HeadingBlock heading:
                    ReadHeading(heading);
                    break;
                case ParagraphBlock paragraph:
                    if (BlockMarker.Take(paragraph, Anchors) is { } id)
                    {
                        bool isAlone = paragraph.Inline?.FirstChild is null;
                        if (!isAlone || (i > 0 && BlockMarker.Name(container[i - 1], id, Anchors)))
                        {
                            blocks.Add(id);
                        }

                        if (isAlone && i > 0)
                        {
                            container.RemoveAt(i--);
                            break;
                        }
                    }

                    ReadLeaf(paragraph);
                    if (FirstParagraph is null && container is MarkdownDocument && text.ToString().Trim() is { Length: > 0 } words && !TagList.IsAllOf(paragraph.Inline!))
                    {
                        FirstParagraph = words;
                    }

                    i += passageLinks.Count == 0 ? 0 : NoteEmbeds.SetApart(paragraph, container, i);
                    break;
                case LeafBlock { Inline: not null } leaf:
                    ReadLeaf(leaf);
                    break;
                case Table table:
                    // A wide table scrolls by itself, which a keyboard can do only if it can reach it.
                    table.GetAttributes().AddProperty("tabindex", "0");
                    tables++;
                    foreach (CodeInline code in table.Descendants<CodeInline>())
                    {
                        code.Content = code.Content.Replace("\\|", "|", StringComparison.Ordinal);
                    }

                    WalkBlocks(table);
                    tables--;
                    break;
                case TexBlock:
                    Enrichments |= Enrichments.Math;
                    break;
                case FencedCodeBlock code:
                    Enrichments |= CodeLanguage.Enriches(CodeLanguage.Of(code.Info));
                    break;
                case ContainerBlock inner:
                    WalkBlocks(inner);
                    break;
            }
        }
    }

    private void Flatten(Block block)
    {
        if (block is LeafBlock { Inline: { } inline } && InlineNesting.Flatten(inline))
        {
            diagnostics.Add(BoundReports.DeepMarks(path, offset + block.Span.Start));
        }
    }

    private void ReadHeading(HeadingBlock heading)
    {
        ReadOnlySpan<char> lines = markdown.AsSpan(heading.Span.Start, heading.Span.Length);
        int underline = heading.IsSetext ? lines.TrimEnd().LastIndexOfAny('\r', '\n') : -1;
        string written = (underline < 0 ? lines.TrimStart('#').TrimEnd('#') : lines[..underline]).Trim().ToString();
        written = HiddenText.Without(written).Trim();
        ReadLeaf(heading);
        string plain = text.ToString().Trim();
        string anchor = Anchors.Next(plain);
        heading.GetAttributes().Id = anchor;
        heading.SetData(typeof(HeadingLevels), heading.Level);
        heading.Level = levels.Next(Math.Max(heading.Level, highest));
        headings.Add(new Heading(heading.Level, plain, anchor, written));
    }

    /// <summary>Reads the words of a block; what links or cites becomes a passage.</summary>
    private void ReadLeaf(LeafBlock leaf)
    {
        text.Clear();
        passageLinks.Clear();
        signs.Clear();
        passageCites = false;
        if (leaf.Inline is null)
        {
            return;
        }

        PlainText.Append(leaf.Inline, text, readInline ??= ReadInline);
        string words = text.ToString();
        AddTerms(words);
        if (passageLinks.Count > 0 || passageCites)
        {
            passages.Add(new Passage(words, [.. passageLinks]));
        }
    }

    /// <summary>Citation keys, formulas and addresses in a sentence are not words that tell what the note is about.</summary>
    private void AddTerms(string words)
    {
        int from = 0;
        foreach ((int start, int end) in signs)
        {
            terms.Add(words.AsSpan(from, start - from));
            from = end;
        }

        terms.Add(words.AsSpan(from));
    }

    private void ReadInline(Inline inline, int start)
    {
        switch (inline)
        {
            case WikilinkInline wikilink:
                wikilink.Link = linkReader.Add(wikilink, passages.Count, start, text.Length - start);
                passageLinks.Add(wikilink.Link);
                break;
            case LinkInline link when linkReader.Add(link, passages.Count, start, text.Length - start) is { } number:
                LinkNumber.Set(link, number);
                passageLinks.Add(number);
                break;
            case CitationGroupInline group:
                group.First = citations.Count;
                passageCites = true;
                foreach (Citation citation in group.Citations)
                {
                    SourceSpan span = citation.Span with { Start = citation.Span.Start + offset };
                    citations.Add(citation with { Span = span, Passage = passages.Count, PassageStart = start });
                    linkReader.AddPaper(citation.Key, new(citation.Span.Start, citation.Span.Start + citation.Span.Length - 1));
                    if (citation.InText)
                    {
                        signs.Add((start, start + citation.Key.Length));
                    }
                }

                break;
            case TagInline tag when !IsInLink(tag):
                tag.Tag = tags.Add(TagName.Of(tag.Written), new SourceSpan(offset + tag.Span.Start, tag.Span.Length));
                break;
            case TexInline math:
                Enrichments |= Enrichments.Math;
                signs.Add((start, text.Length));
                if (tables > 0)
                {
                    // The backslash kept the bar from ending the cell.
                    math.Tex = math.Tex.Replace("\\|", "|", StringComparison.Ordinal);
                }

                break;
            case AutolinkInline autolink:
                signs.Add((start, text.Length));
                linkReader.AddPaper(autolink.Url, autolink.Span);
                break;
            case HtmlInline html when rules.Html == RawHtml.Sanitised:
                droppedInlines.Read(html);
                break;
        }
    }

    /// <summary>A link cannot hold another, so a tag in the words of one is part of those words.</summary>
    private static bool IsInLink(TagInline tag)
    {
        ContainerInline? around = tag.Parent;
        while (around is not (null or LinkInline))
        {
            around = around.Parent;
        }

        return around is not null;
    }
}
