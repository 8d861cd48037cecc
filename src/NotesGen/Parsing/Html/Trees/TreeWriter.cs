using System.Globalization;
using AngleSharp.Dom;
using NotesGen.Model;
using NotesGen.Parsing.Html.Allowed;
using NotesGen.Parsing.Markdown.Fragments;

namespace NotesGen.Parsing.Html.Trees;

/// <summary>
/// Writes a tree as HTML: elements of the Markdown as they are, raw ones as far as the lists of elements and attributes
/// allow. Walks without recursion: the tree is as deep as its author made it.
/// </summary>
internal sealed class TreeWriter(HoleyWriter page, HtmlFindings findings, IReadOnlyDictionary<int, RawTag> tags, IReadOnlyList<Hole> holes)
{
    private readonly RawElements raw = new(page, findings, holes);
    private readonly Stack<(INode Node, int Next, ElementEnd End)> open = new();

    public void Write(INodeList nodes)
    {
        foreach (INode node in nodes)
        {
            Enter(node);
            while (open.TryPop(out (INode Node, int Next, ElementEnd End) parent))
            {
                if (parent.Next < parent.Node.ChildNodes.Length)
                {
                    open.Push(parent with { Next = parent.Next + 1 });
                    Enter(parent.Node.ChildNodes[parent.Next]);
                }
                else
                {
                    parent.End.Write(page);
                    raw.Leave(parent.End);
                }
            }
        }
    }

    private void Enter(INode node)
    {
        if (node is IText text)
        {
            // The tree builder drops a first line's end within <pre>, so one that it kept was a second.
            if (text.Data.StartsWith('\n') && text.ParentElement is { LocalName: "pre" } pre && ReferenceEquals(pre.FirstChild, text))
            {
                page.Write('\n');
            }

            page.WriteEscaped(text.Data);
        }
        else if (node is IElement element)
        {
            Enter(element);
        }
    }

    private void Enter(IElement element)
    {
        int position = element.SourceReference is { Position.Index: var index } ? index : -1;
        if (tags.TryGetValue(position, out RawTag? tag))
        {
            Push(element, raw.Enter(element, tag));
        }
        else if (position < 0)
        {
            Push(element, EnterImplied(element));
        }
        else if (element.LocalName is Elements.Hole or Elements.BlockHole or Elements.Link)
        {
            Hole hole = holes[int.Parse(element.GetAttribute("n")!, CultureInfo.InvariantCulture)];
            page.Leave(hole.Kind, hole.Index);
            Push(element, hole.Kind switch
            {
                HoleKind.LinkStart => raw.OpenLink(new ElementEnd("", [(HoleKind.LinkEnd, hole.Index)])),
                HoleKind.Tag => raw.OpenLink(ElementEnd.Of("a")),
                _ => ElementEnd.Nothing,
            });
        }
        else
        {
            Push(element, EnterOwn(element));
        }
    }

    /// <summary>An element that nobody wrote, such as the body of a table.</summary>
    private ElementEnd EnterImplied(IElement element)
    {
        if (Elements.Shown(element.LocalName) is not { } name || (element.LocalName == "p" && !element.HasChildNodes))
        {
            return ElementEnd.Nothing;
        }

        page.Write($"<{name}>");
        return ElementEnd.Of(name);
    }

    /// <summary>An element that the Markdown became.</summary>
    private ElementEnd EnterOwn(IElement element)
    {
        string name = element.LocalName;
        if (name is ['h', >= '1' and <= '6'] && element.Id is { Length: > 0 } anchor)
        {
            name = string.Create(CultureInfo.InvariantCulture, $"h{findings.Meet(anchor, name[1] - '0')}");
        }

        page.Write($"<{name}");
        foreach (IAttr attribute in element.Attributes)
        {
            page.WriteAttribute(attribute.Name, attribute.Value);
        }

        page.Write('>');
        return name == "a" ? raw.OpenLink(ElementEnd.Of(name)) : ElementEnd.Of(name);
    }

    private void Push(INode node, ElementEnd end) => open.Push((node, 0, end));
}
