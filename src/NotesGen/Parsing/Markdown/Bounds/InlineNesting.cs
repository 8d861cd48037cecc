using Markdig.Syntax.Inlines;

namespace NotesGen.Parsing.Markdown.Bounds;

/// <summary>Holds emphasis, links and images to a depth at which they can still be told apart, and drawn without running out of stack.</summary>
internal static class InlineNesting
{
    private const int Deepest = 40;

    /// <summary>
    /// Puts what is nested too deeply into the deepest that may hold it; true when there was such. A bracket that nothing
    /// closed holds all that follows it, which here is put behind it.
    /// </summary>
    public static bool Flatten(ContainerInline root)
    {
        bool flattened = false;
        int depth = 1;
        ContainerInline parent = root;
        Inline? at = root.FirstChild;
        while (true)
        {
            if (at is null)
            {
                if (ReferenceEquals(parent, root))
                {
                    return flattened;
                }

                at = parent.NextSibling;
                parent = parent.Parent!;
                depth--;
            }
            else if (at is ContainerInline { FirstChild: { } first } container)
            {
                if (container is DelimiterInline mark)
                {
                    container.MoveChildrenAfter(container);
                    at = new LiteralInline(mark.ToLiteral()) { Span = mark.Span, Line = mark.Line, Column = mark.Column };
                    container.ReplaceBy(at);
                }
                else if (depth == Deepest)
                {
                    container.MoveChildrenAfter(container);
                    container.Remove();
                    at = first;
                    flattened = true;
                }
                else
                {
                    depth++;
                    parent = container;
                    at = first;
                }
            }
            else
            {
                at = at.NextSibling;
            }
        }
    }
}
