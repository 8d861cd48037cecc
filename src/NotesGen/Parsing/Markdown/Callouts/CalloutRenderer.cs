using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using NotesGen.Model;
using NotesGen.Parsing.Markdown.Fragments;

namespace NotesGen.Parsing.Markdown.Callouts;

/// <summary>
/// Writes a callout as a group with its kind and title on the first line, or as <c>details</c> if it can be folded. The title
/// is no heading, since it does not divide the note. The word for a kind that every site has one for is a hole, since only the site knows it.
/// Other quotations are Markdig's.
/// </summary>
internal sealed class CalloutRenderer(HoleyWriter writer) : QuoteBlockRenderer
{
    protected override void Write(HtmlRenderer renderer, QuoteBlock quote)
    {
        if (quote is not [CalloutTitle title, ..])
        {
            base.Write(renderer, quote);
            return;
        }

        bool folds = title.Fold != CalloutFold.None && quote.Count > 1;
        HtmlAttributes attributes = quote.GetAttributes();
        string kind = title.Kind.ToLowerInvariant();
        attributes.AddClass("callout");
        attributes.AddClass("callout-" + CalloutKinds.LookOf(kind));
        attributes.AddProperty("data-callout", kind);
        if (title.Metadata is { } metadata)
        {
            attributes.AddProperty("data-callout-metadata", metadata);
        }

        if (folds && title.Fold == CalloutFold.Open)
        {
            attributes.AddProperty("open", null!);
        }

        renderer.EnsureLine();
        renderer.Write(folds ? "<details" : "<div").WriteAttributes(attributes).WriteLine(">");
        WriteTitle(renderer, title, folds ? "summary" : "p");

        bool outer = renderer.ImplicitParagraph;
        renderer.ImplicitParagraph = false;
        for (int i = 1; i < quote.Count; i++)
        {
            renderer.Write(quote[i]);
        }

        renderer.ImplicitParagraph = outer;
        renderer.EnsureLine();
        renderer.WriteLine(folds ? "</details>" : "</div>");
    }

    private void WriteTitle(HtmlRenderer renderer, CalloutTitle title, string element)
    {
        renderer.Write("<").Write(element).Write(" class=\"callout-title\"><span class=\"callout-kind\">");
        int number = CalloutNames.NumberOf(title.Kind.ToLowerInvariant());
        if (number >= 0)
        {
            writer.Leave(renderer, HoleKind.Callout, number);
        }
        else
        {
            renderer.WriteEscape(CalloutKinds.WordOf(title.Kind));
        }

        renderer.Write("</span>");
        if (title.Inline?.FirstChild is not null)
        {
            renderer.Write(" ");
            renderer.WriteLeafInline(title);
        }

        renderer.Write("</").Write(element).WriteLine(">");
    }
}
