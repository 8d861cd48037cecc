using Markdig.Helpers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using NotesGen.Parsing.Html.Allowed;
using NotesGen.Parsing.Html.Lexing;
using NotesGen.Parsing.Html.Trees;
using NotesGen.Parsing.Markdown.Comments;
using NotesGen.Parsing.Markdown.Fragments;
using SourceSpan = NotesGen.Diagnostics.SourceSpan;

namespace NotesGen.Parsing.Html;

/// <summary>
/// Lets raw HTML through to the fragment tag by tag, as far as a tree builder may see it: complete tags of known elements
/// that are not nested too deeply. Comments vanish without a word, everything else that stays behind is reported. What
/// the tags that come through may say is decided on the tree (<see cref="FragmentTree"/>).
/// </summary>
internal sealed class MarkupGate(HoleyWriter writer)
{
    private const int MostAttributes = 50;

    private readonly OpenElements open = new();
    private readonly SourceLines lines = new();
    private HtmlFindings findings = null!;
    private object? holder;

    /// <summary>Begins a note.</summary>
    public void Begin(HtmlFindings note)
    {
        findings = note;
        Close();
    }

    /// <summary>Ends a fragment.</summary>
    public void Close()
    {
        open.Clear();
        holder = null;
    }

    /// <summary>Lets a block of HTML through.</summary>
    public void Pass(HtmlBlock block)
    {
        Hold(null);
        lines.Clear();
        for (int i = 0; i < block.Lines.Count; i++)
        {
            StringSlice line = block.Lines.Lines[i].Slice;
            lines.Add(line.AsSpan(), findings.Offset + line.Start);
        }

        Pass(lines.ToString());
        writer.Write('\n');
    }

    /// <summary>Lets a tag within a paragraph through.</summary>
    public void Pass(HtmlInline tag)
    {
        ContainerInline? container = tag.Parent;
        while (container?.Parent is { } outer)
        {
            container = outer;
        }

        Hold(container);
        lines.Clear();
        lines.Add(tag.Tag, findings.Offset + tag.Span.Start);
        Pass(tag.Tag.ReplaceLineEndings("\n"));
    }

    private void Hold(object? next)
    {
        if (holder is not null && !ReferenceEquals(holder, next))
        {
            open.CloseWordsOf(holder);
        }

        holder = next;
    }

    private void Pass(string piece)
    {
        HtmlLexer lexer = new(piece);
        string? unclosed = null;
        while (lexer.MoveNext())
        {
            HtmlToken token = lexer.Current;
            switch (token.Kind)
            {
                case HtmlTokenKind.Text:
                    string words = HiddenText.Without(piece.AsSpan(token.Start, token.End - token.Start));
                    findings.AddWords(words.Contains('&', StringComparison.Ordinal) ? HtmlHelper.Unescape(words) : words);
                    writer.Write(words.Replace("<", "&lt;", StringComparison.Ordinal));
                    break;
                case HtmlTokenKind.Declaration when piece[token.Start + 1] != '/':
                    findings.LeaveOut(PlaceOf(token), $"`{NameOf(piece.AsSpan(token.Start, token.End - token.Start))}>`");
                    break;
                case HtmlTokenKind.EndTag:
                    if (Elements.Built(piece[(token.Start + 2)..token.NameEnd].ToLowerInvariant()) is { } closed && open.Close(closed))
                    {
                        writer.Write($"</{closed}>");
                    }

                    break;
                case HtmlTokenKind.StartTag:
                    string name = piece[(token.Start + 1)..token.NameEnd].ToLowerInvariant();
                    if (!Elements.IsDroppedWhole(name))
                    {
                        Pass(piece, token, name);
                        break;
                    }

                    // An end tag that is not there is looked for once, not from every start tag anew.
                    if (name == unclosed || !lexer.SkipElement(name))
                    {
                        unclosed = name;
                        if (holder is null && Elements.RunsToTheEnd(name))
                        {
                            lexer.SkipRest();
                        }
                    }

                    if (Elements.Built(name) is { } frame)
                    {
                        PassFrame(piece, token, frame, name);
                    }
                    else
                    {
                        findings.LeaveOut(PlaceOf(token), $"`<{name}>`");
                    }

                    break;
            }
        }
    }

    private void Pass(string piece, HtmlToken token, string name)
    {
        if (Elements.Built(name) is not { } built)
        {
            findings.LeaveOut(PlaceOf(token), $"`<{NameOf(name)}>`");
        }
        else if (built == Elements.Frame)
        {
            PassFrame(piece, token, built, name);
        }
        else if (token.Attributes > MostAttributes)
        {
            findings.LeaveOut(PlaceOf(token), FormattableString.Invariant($"`<{name}>` with more than {MostAttributes} attributes"));
        }
        else if (!open.Open(built, holder))
        {
            findings.LeaveOut(
                PlaceOf(token),
                Elements.IsPartOfTable(built) && !open.IsFull ? $"`<{name}>` outside a table" : FormattableString.Invariant($"`<{name}>` within more than {OpenElements.Deepest} elements"));
        }
        else
        {
            Write(piece, token, built, name);
        }
    }

    /// <summary>A page within the page becomes a link to it.</summary>
    private void PassFrame(string piece, HtmlToken token, string frame, string name)
    {
        findings.LeaveOut(PlaceOf(token), $"`<{name}>`");
        if (token.Attributes <= MostAttributes)
        {
            Write(piece, token, frame, name);
            writer.Write($"</{frame}>");
        }
    }

    /// <summary>Writes a tag under the name by which it is built; how elements stand that are no more is told by an attribute.</summary>
    private void Write(string piece, HtmlToken token, string built, string name)
    {
        writer.Mark(new RawTag(name, PlaceOf(token)));
        writer.Write($"<{built}");
        writer.Write(name == "center" ? " align=\"center\"" : "");
        writer.Write(HiddenText.Without(piece.AsSpan(token.NameEnd, token.End - token.NameEnd)));
    }

    private SourceSpan PlaceOf(HtmlToken token) => lines.PlaceOf(token.Start, token.End);

    private static string NameOf(ReadOnlySpan<char> markup)
    {
        int end = markup.IndexOfAny(" \t\n\f\r>");
        return markup[..Math.Min(end < 0 ? markup.Length : end, 40)].ToString();
    }
}
