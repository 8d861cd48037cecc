using Markdig.Helpers;
using Markdig.Syntax;
using NotesGen.Diagnostics;
using NotesGen.Model;
using NotesGen.Parsing.Html;
using NotesGen.Parsing.Markdown.Comments;
using NotesGen.Parsing.Markdown.Fragments;
using NotesGen.Parsing.Markdown.Sections;
using NotesGen.Parsing.Markdown.Tags;
using NotesGen.Parsing.Markdown.Terms;

namespace NotesGen.Parsing.Markdown;

/// <summary>
/// Turns the Markdown of a note into a body: parse once, walk the tree for facts, render it, drop it. One per thread.
/// </summary>
internal sealed class BodyReader(WritingRules rules) : IDisposable
{
    private FragmentRenderer renderer = new(rules);
    private readonly TermCounter terms = new();

    /// <summary>Reads the text of a note from <paramref name="start"/> on; links found are added to <paramref name="links"/>.</summary>
    /// <param name="source">The file.</param>
    /// <param name="start">The offset behind the front matter.</param>
    /// <param name="heading">The note as its front matter alone tells it.</param>
    /// <param name="links">The links of the front matter, to which those of the text are added.</param>
    /// <param name="diagnostics">Where to report.</param>
    public BodyText Read(SourceText source, int start, Note heading, List<Link> links, ICollection<Diagnostic> diagnostics)
    {
        string markdown = start == 0 ? source.Text : source.Text[start..];
        int known = links.Count;
        List<Diagnostic> found = [];
        BodyText body;
        try
        {
            (MarkdownDocument tree, string shown) = CommentReader.Parse(markdown, source.Path, start, found);
            body = Read(tree, new TreeWalk(source.Path, rules, shown, start, links, TagList.Of(heading), terms, found), heading, links);
        }
        catch (ArgumentException)
        {
            // Markdig has no gentler way to say that it reaches its limit of nested blocks or inlines, when parsing or when
            // rendering, nor does it say where. What it has begun is dropped, and its renderer, which has lost count.
            links.RemoveRange(known, links.Count - known);
            terms.Take(null);
            renderer.Dispose();
            renderer = new FragmentRenderer(rules);
            found =
            [
                new Diagnostic(Catalogue.DeepNesting, new SourcePlace(source.Path), "the Markdown is nested too deeply, so the text is shown as it is written")
                {
                    Help = "look for a line that repeats `>`, `-`, `[` or `*` very often",
                },
            ];
            body = Read([new CodeBlock(null!) { Lines = new StringLineGroup(CommentReader.Strip(markdown)) }], new TreeWalk(source.Path, rules, markdown, start, links, TagList.Of(heading), terms, found), heading, links);
        }

        foreach (Diagnostic diagnostic in found)
        {
            diagnostics.Add(diagnostic);
        }

        return body;
    }

    /// <summary>Plain text as a fragment: what front matter says where the text would hold Markdown.</summary>
    public Fragment Text(string? text)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return Fragment.Empty;
        }

        renderer.AddText(text);
        return renderer.Take();
    }

    /// <summary>Plain text as a paragraph.</summary>
    public Fragment Paragraph(string? text)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return Fragment.Empty;
        }

        renderer.AddParagraph(text);
        return renderer.Take();
    }

    public void Dispose() => renderer.Dispose();

    private BodyText Read(MarkdownDocument tree, TreeWalk walk, Note heading, List<Link> links)
    {
        walk.Walk(tree, heading);
        HtmlFindings html = walk.Html(heading.Kind);
        renderer.Begin(html);
        terms.Add(heading.Title);
        terms.Add(heading.Claim);
        terms.Add(heading.Lead);

        HubText hub = heading.Kind == NoteKind.Hub
            ? new SectionReader(renderer, walk.Anchors, links).Read(tree)
            : new HubText(Render(tree), []);
        return new BodyText(
            new Body
            {
                Html = hub.Intro,
                Sections = hub.Sections,
                Headings = walk.Headings,
                Blocks = walk.Blocks,
                Ids = html.Ids,
                FirstTitle = walk.FirstTitle,
                FirstParagraph = walk.FirstParagraph,
                Passages = walk.Passages,
                Enrichments = walk.Enrichments,
                Terms = terms.Take(heading.Language),
            },
            walk.Citations,
            walk.Tags,
            walk.Papers);
    }

    private Fragment Render(MarkdownDocument tree)
    {
        renderer.Add(tree);
        return renderer.Take();
    }
}
