using Markdig.Extensions.Tables;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Renderers.Html.Inlines;
using Markdig.Syntax;
using NotesGen.Model;
using NotesGen.Parsing.Html;
using NotesGen.Parsing.Html.Renderers;
using NotesGen.Parsing.Html.Trees;
using NotesGen.Parsing.Markdown.Callouts;
using NotesGen.Parsing.Markdown.Code;
using NotesGen.Parsing.Markdown.Formulas;
using NotesGen.Parsing.Markdown.Tables;

namespace NotesGen.Parsing.Markdown.Fragments;

/// <summary>
/// Renders blocks and inlines of a syntax tree as fragments. One per thread: Markdig's renderer and the writer under it
/// are built once and used for every note.
/// </summary>
internal sealed class FragmentRenderer : IDisposable
{
    private readonly HoleyWriter writer = new();
    private readonly MarkupGate gate;
    private readonly HtmlRenderer renderer;
    private HtmlFindings? findings;
    private FragmentTree? tree;

    public FragmentRenderer(WritingRules rules)
    {
        gate = new MarkupGate(writer);
        renderer = new HtmlRenderer(writer);
        Dialect.Pipeline.Setup(renderer);
        renderer.ObjectRenderers.Replace<LinkInlineRenderer>(new LinkRenderer(writer));
        renderer.ObjectRenderers.Replace<AutolinkInlineRenderer>(new SafeAutolinkRenderer());
        renderer.ObjectRenderers.Replace<QuoteBlockRenderer>(new CalloutRenderer(writer));
        renderer.ObjectRenderers.Replace<HtmlBlockRenderer>(rules.Html == RawHtml.Trusted ? new TrustedHtmlBlockRenderer() : new GatedHtmlBlockRenderer(gate));
        renderer.ObjectRenderers.Replace<HtmlInlineRenderer>(rules.Html == RawHtml.Trusted ? new TrustedHtmlInlineRenderer() : new GatedHtmlInlineRenderer(gate));
        renderer.ObjectRenderers.FindExact<LineBreakInlineRenderer>()!.RenderAsHardlineBreak = rules.LineBreaks == LineBreaks.Kept;
        renderer.ObjectRenderers.Replace<HtmlTableRenderer>(new TableRenderer());
        renderer.ObjectRenderers.Insert(0, new WikilinkRenderer(writer));
        renderer.ObjectRenderers.Insert(0, new CitationRenderer(writer));
        renderer.ObjectRenderers.Insert(0, new TagRenderer(writer));
        renderer.ObjectRenderers.Replace<CodeBlockRenderer>(new CodeRenderer());
        renderer.ObjectRenderers.Insert(0, new TexInlineRenderer());
        renderer.ObjectRenderers.Insert(0, new TexBlockRenderer());
        renderer.ObjectRenderers.Insert(0, new NoteEmbedRenderer(writer));
        renderer.ObjectRenderers.Insert(0, new TaskMarkRenderer());
    }

    /// <summary>Begins the text of a note, to which its raw HTML may add.</summary>
    public void Begin(HtmlFindings note)
    {
        findings = note;
        gate.Begin(note);
    }

    /// <summary>Adds a block or an inline to the fragment being made.</summary>
    public void Add(MarkdownObject part) => renderer.Render(part);

    /// <summary>Adds plain text, escaped, as a paragraph.</summary>
    public void AddParagraph(string text) => renderer.Write("<p>").WriteEscape(text).Write("</p>\n");

    /// <summary>Adds plain text, escaped.</summary>
    public void AddText(string text) => renderer.WriteEscape(text);

    /// <summary>The fragment made of everything added since the last call.</summary>
    public Fragment Take()
    {
        Mend();
        Fragment fragment = writer.Take();
        BeginLine();
        return fragment;
    }

    /// <summary>The same, as the words about a link that stands before it.</summary>
    public Fragment TakeGloss()
    {
        Mend();
        Fragment gloss = writer.TakeGloss();
        BeginLine();
        return gloss;
    }

    public void Dispose() => writer.Dispose();

    /// <summary>
    /// Markdig's renderer remembers whether it stands at the beginning of a line, on which the next fragment must not depend: each
    /// begins on a new one.
    /// </summary>
    private void BeginLine()
    {
        renderer.EnsureLine();
        writer.Take();
    }

    /// <summary>Most fragments hold no raw HTML, and pay for none.</summary>
    private void Mend()
    {
        if (findings is not null && writer.Marks.Count > 0)
        {
            (tree ??= new FragmentTree()).Rebuild(writer, findings);
        }

        gate.Close();
    }
}
