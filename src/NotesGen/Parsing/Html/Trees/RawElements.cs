using System.Globalization;
using AngleSharp.Dom;
using NotesGen.Model;
using NotesGen.Parsing.Html.Allowed;
using NotesGen.Parsing.Markdown.Fragments;

namespace NotesGen.Parsing.Html.Trees;

/// <summary>
/// Writes the elements of raw HTML. Addresses into the site become links of the note like any other, so that they are
/// resolved, reported and followed back; headings take their place among the note's own.
/// </summary>
internal sealed class RawElements(HoleyWriter page, HtmlFindings findings, IReadOnlyList<Hole> holes)
{
    private readonly RawAttributes attributes = new(page, findings);
    private readonly RawMedia media = new(page, findings, new RawAttributes(page, findings));
    private int openLinks;

    /// <summary>Writes what begins an element; returns what ends it.</summary>
    public ElementEnd Enter(IElement element, RawTag tag)
    {
        switch (element.LocalName)
        {
            case Elements.Frame:
                return EnterFrame(element, tag);
            case "x-a":
                return EnterLink(element, tag);
            case "img":
                media.WriteImage(element, tag);
                return ElementEnd.Nothing;
            case "source" or "track":
                media.WriteSource(element, tag);
                return ElementEnd.Nothing;
            case "audio" or "video":
                return media.Enter(element, tag);
            case "input":
                WriteCheckBox(element, tag);
                return ElementEnd.Nothing;
        }

        if (Elements.Shown(element.LocalName) is not { } name)
        {
            findings.LeaveOut(tag.Span, $"`<{tag.Name}>`");
            return ElementEnd.Nothing;
        }

        string? id = null;
        if (name is ['h', >= '1' and <= '6'])
        {
            (int level, id) = findings.AddHeading(name[1] - '0', string.Join(' ', element.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)), attributes.TakeId(element, tag));
            name = string.Create(CultureInfo.InvariantCulture, $"h{level}");
        }
        else
        {
            id = attributes.TakeId(element, tag);
        }

        page.Write($"<{name}");
        attributes.Write(name, element, tag, id);
        page.Write('>');
        return ElementEnd.Of(name);
    }

    /// <summary>Remembers that a link is open until its end is written.</summary>
    public ElementEnd OpenLink(ElementEnd end)
    {
        openLinks++;
        return end with { ClosesLink = true };
    }

    /// <summary>Forgets a link whose end was written.</summary>
    public void Leave(ElementEnd end) => openLinks -= end.ClosesLink ? 1 : 0;

    private ElementEnd EnterLink(IElement element, RawTag tag)
    {
        string? id = attributes.TakeId(element, tag);
        Destination to = Destination.OfLink(element.GetAttribute("href"));
        if (to.Kind == DestinationKind.Unsafe)
        {
            attributes.LeaveOut("href", tag);
        }

        bool isFree = openLinks == 0 && !HoldsLink(element);
        if (!isFree && to.Kind is DestinationKind.Site or DestinationKind.Web)
        {
            findings.LeaveOut(tag.Span, "a link around or within a link");
        }

        if (isFree && to.Kind == DestinationKind.Web)
        {
            page.Write("<a");
            page.WriteAttribute("href", to.Address);
            string? target = element.GetAttribute("target");
            if (string.Equals(target, "_blank", StringComparison.OrdinalIgnoreCase))
            {
                page.Write(" target=\"_blank\" rel=\"noopener\"");
            }
            else if (target is not null)
            {
                attributes.LeaveOut("target", tag);
            }

            attributes.Write("a", element, tag, id);
            page.Write('>');
            return OpenLink(ElementEnd.Of("a"));
        }

        // A link into the site is written when the page is; what else is said of it goes into an element of its own.
        int? link = isFree && to.Kind == DestinationKind.Site ? findings.AddLink(LinkForm.Markdown, to.Address, element.TextContent, tag.Span) : null;
        if (link is { } start)
        {
            page.Leave(HoleKind.LinkStart, start);
        }

        int empty = page.Written.Length;
        page.Write("<span");
        int bare = page.Written.Length;
        attributes.Write("a", element, tag, id);
        bool isBare = page.Written.Length == bare;
        if (isBare)
        {
            page.CutTo(empty);
        }
        else
        {
            page.Write('>');
        }

        ElementEnd end = new(isBare ? "" : "</span>", link is { } index ? [(HoleKind.LinkEnd, index)] : []);
        return link is null ? end : OpenLink(end);
    }

    private bool HoldsLink(IElement element) => element.GetDescendants().OfType<IElement>().Any(inner =>
        inner.LocalName is "a" or Elements.Link or Elements.Frame
        || (inner.LocalName == Elements.Hole && holes[int.Parse(inner.GetAttribute("n")!, CultureInfo.InvariantCulture)].Kind is HoleKind.Link or HoleKind.Citation));

    private ElementEnd EnterFrame(IElement element, RawTag tag)
    {
        Destination to = Destination.OfFile(element.GetAttribute("src"));
        string text = element.GetAttribute("title") is { Length: > 0 } title ? title : to.Address;
        if (openLinks == 0 && to.Kind == DestinationKind.Web)
        {
            page.Write("<a");
            page.WriteAttribute("href", to.Address);
            page.Write('>');
            page.WriteEscaped(text);
            page.Write("</a>");
        }
        else if (openLinks == 0 && to.Kind == DestinationKind.Site)
        {
            page.Leave(HoleKind.Link, findings.AddLink(LinkForm.Markdown, to.Address, text, tag.Span));
        }

        return ElementEnd.Nothing;
    }

    /// <summary>A form field that nobody can use would need a name in the reader's language; a sign needs none.</summary>
    private void WriteCheckBox(IElement element, RawTag tag)
    {
        if (string.Equals(element.GetAttribute("type"), "checkbox", StringComparison.OrdinalIgnoreCase))
        {
            page.Write(TaskMarkRenderer.Of(element.HasAttribute("checked")));
        }
        else
        {
            findings.LeaveOut(tag.Span, $"`<{tag.Name}>`");
        }
    }
}
