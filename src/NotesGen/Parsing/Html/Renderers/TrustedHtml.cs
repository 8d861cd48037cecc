using Markdig.Helpers;
using Markdig.Renderers;
using Markdig.Syntax;
using NotesGen.Parsing.Html.Lexing;
using NotesGen.Parsing.Markdown.Comments;

namespace NotesGen.Parsing.Html.Renderers;

/// <summary>Writes raw HTML that the site trusts as its author wrote it, but for comments, which are for nobody else.</summary>
internal static class TrustedHtml
{
    private static readonly string[] Verbatim = ["script", "style", "textarea", "title", "xmp", "iframe", "noembed", "noframes"];

    public static void Write(HtmlRenderer renderer, HtmlBlock block)
    {
        SourceLines lines = new();
        for (int i = 0; i < block.Lines.Count; i++)
        {
            StringSlice line = block.Lines.Lines[i].Slice;
            lines.Add(line.AsSpan(), line.Start);
        }

        Write(renderer, lines.ToString());
        renderer.WriteLine();
    }

    public static void Write(HtmlRenderer renderer, string written)
    {
        string piece = HiddenText.Without(written);
        HtmlLexer lexer = new(piece);
        while (lexer.MoveNext())
        {
            HtmlToken token = lexer.Current;
            if (token.Kind == HtmlTokenKind.Comment)
            {
                continue;
            }

            if (token.Kind == HtmlTokenKind.StartTag)
            {
                // What looks like a comment in a script is a part of it.
                string name = piece[(token.Start + 1)..token.NameEnd].ToLowerInvariant();
                if (Verbatim.Contains(name, StringComparer.Ordinal) && !lexer.SkipElement(name))
                {
                    lexer.SkipRest();
                }
            }

            renderer.Write(piece.AsSpan(token.Start, lexer.Position - token.Start));
        }
    }
}
