using AngleSharp.Dom;
using NotesGen.Model;
using NotesGen.Parsing.Html.Allowed;
using NotesGen.Parsing.Markdown.Fragments;

namespace NotesGen.Parsing.Html.Trees;

/// <summary>
/// Writes pictures, sounds and films of raw HTML. A file of the site leaves a hole for its address, and what needs the
/// file stands between holes, so that the page can do without it when there is no such file.
/// </summary>
internal sealed class RawMedia(HoleyWriter page, HtmlFindings findings, RawAttributes attributes)
{
    public void WriteImage(IElement element, RawTag tag)
    {
        string? id = attributes.TakeId(element, tag);
        string alternative = element.GetAttribute("alt") ?? "";
        Destination from = Destination.OfFile(element.GetAttribute("src"));
        int? file = Open("<img", from, alternative, tag);
        if (file is null && from.Kind is not DestinationKind.Web)
        {
            page.WriteEscaped(alternative);
            return;
        }

        WriteSourceSet(element, tag);
        page.Write(" alt=\"");
        page.WriteEscaped(alternative);
        page.Write('"');
        attributes.Write("img", element, tag, id);
        page.Write(" loading=\"lazy\">");
        Leave(Close("", file));
    }

    public void WriteSource(IElement element, RawTag tag)
    {
        string name = element.LocalName;
        string? id = attributes.TakeId(element, tag);
        int? file = null;
        if (element.HasAttribute("src"))
        {
            Destination from = Destination.OfFile(element.GetAttribute("src"));
            file = Open($"<{name}", from, null, tag);
            if (file is null && from.Kind is not DestinationKind.Web)
            {
                return;
            }
        }
        else
        {
            page.Write($"<{name}");
        }

        WriteSourceSet(element, tag);
        attributes.Write(name, element, tag, id);
        page.Write('>');
        Leave(Close("", file));
    }

    /// <summary>Begins a sound or a film; returns what ends it.</summary>
    public ElementEnd Enter(IElement element, RawTag tag)
    {
        string name = element.LocalName;
        string? id = attributes.TakeId(element, tag);
        Destination from = Destination.OfFile(element.GetAttribute("src"));
        int? file = Open($"<{name}", from, element.GetAttribute("title"), tag);
        if (file is null && from.Kind is not DestinationKind.Web)
        {
            page.Write($"<{name}");
        }

        WriteFileAttribute("poster", element, tag);
        page.Write(" controls preload=\"metadata\"");
        attributes.Write(name, element, tag, id);
        page.Write('>');
        return Close($"</{name}>", file);
    }

    /// <summary>Begins an element that shows a file; returns the link to it if it is the site's.</summary>
    private int? Open(string start, Destination from, string? text, RawTag tag)
    {
        switch (from.Kind)
        {
            case DestinationKind.Web:
                page.Write(start);
                page.WriteAttribute("src", from.Address);
                return null;
            case DestinationKind.Site:
                int file = findings.AddLink(LinkForm.Image, from.Address, text, tag.Span);
                page.Leave(HoleKind.FileStart, file);
                page.Write(start);
                page.Write(" src=\"");
                page.Leave(HoleKind.Address, file);
                page.Write('"');
                return file;
            default:
                if (from.Kind == DestinationKind.Unsafe)
                {
                    attributes.LeaveOut("src", tag);
                }

                return null;
        }
    }

    private static ElementEnd Close(string tags, int? file) =>
        new(tags, file is { } index ? [(HoleKind.FileEnd, index), (HoleKind.MissingFile, index)] : []);

    private void Leave(ElementEnd end) => end.Write(page);

    private void WriteFileAttribute(string name, IElement element, RawTag tag)
    {
        Destination from = Destination.OfFile(element.GetAttribute(name));
        if (from.Kind == DestinationKind.Web)
        {
            page.WriteAttribute(name, from.Address);
        }
        else if (from.Kind == DestinationKind.Site)
        {
            int file = findings.AddLink(LinkForm.Image, from.Address, null, tag.Span);
            page.Leave(HoleKind.FileStart, file);
            page.Write($" {name}=\"");
            page.Leave(HoleKind.Address, file);
            page.Write('"');
            page.Leave(HoleKind.FileEnd, file);
        }
        else if (from.Kind == DestinationKind.Unsafe)
        {
            attributes.LeaveOut(name, tag);
        }
    }

    private void WriteSourceSet(IElement element, RawTag tag)
    {
        if (element.GetAttribute("srcset") is not { } written)
        {
            return;
        }

        page.Write(" srcset=\"");
        string comma = "";
        foreach ((string address, string size) in SourceSet.Read(written))
        {
            Destination from = Destination.OfFile(address);
            if (from.Kind == DestinationKind.Web)
            {
                page.Write(comma);
                page.WriteEscaped(from.Address);
                page.Write(size);
            }
            else if (from.Kind == DestinationKind.Site)
            {
                int file = findings.AddLink(LinkForm.Image, from.Address, null, tag.Span);
                page.Leave(HoleKind.FileStart, file);
                page.Write(comma);
                page.Leave(HoleKind.Address, file);
                page.Write(size);
                page.Leave(HoleKind.FileEnd, file);
            }
            else
            {
                attributes.LeaveOut("srcset", tag);
                continue;
            }

            comma = ", ";
        }

        page.Write('"');
    }
}
