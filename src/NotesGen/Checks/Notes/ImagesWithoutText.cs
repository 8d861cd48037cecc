using NotesGen.Diagnostics;
using NotesGen.Graph;
using NotesGen.Model;
using NotesGen.Parsing.Html.Lexing;

namespace NotesGen.Checks.Notes;

/// <summary>
/// Images of the site that a note shows without words for those who cannot see them. In raw HTML <c>alt=""</c> says that there is nothing to say;
/// Markdown has no way to say that.
/// </summary>
internal static class ImagesWithoutText
{
    public static IEnumerable<Diagnostic> Find(CheckedSite site)
    {
        for (int i = 0; i < site.Graph.Notes.Count; i++)
        {
            Note note = site.Graph.Notes[i];
            SourceText? source = null;
            for (int link = 0; link < note.Links.Count; link++)
            {
                if (IsWordless(note.Links[link], site.Graph.Targets[i][link], site.Graph) && !IsAnswered((source ??= site.TextOf(i))?.Text, note.Links[link].Span))
                {
                    yield return new Diagnostic(
                        Catalogue.ImageWithoutText, new SourcePlace(note.Path, note.Links[link].Span), $"the image `{site.Graph.Assets[site.Graph.Targets[i][link].Number].FileName}` has no words")
                    {
                        Help = note.Links[link].Form == LinkForm.Embed ? "say what it shows: `![[image.png|A curve that falls]]`" : "say what it shows: `![A curve that falls](image.png)`",
                    };
                }
            }
        }
    }

    private static bool IsWordless(Link link, LinkTarget target, SiteGraph graph) =>
        target.State == LinkState.Asset && link.Form is LinkForm.Embed or LinkForm.Image && string.IsNullOrWhiteSpace(MediaLabel.Read(link.Text).Words)
        && target.State == LinkState.Asset && Media.KindOf(graph.Assets[target.Number].Value) == MediaKind.Image;

    /// <summary>True for raw HTML that shows no picture, such as a poster or one size of several, or that has an <c>alt</c>, empty or not.</summary>
    private static bool IsAnswered(string? text, SourceSpan span)
    {
        if (text is null || span.End > text.Length || text[span.Start] != '<')
        {
            return false;
        }

        HtmlLexer lexer = new(text.AsSpan(span.Start, span.Length));
        if (!lexer.MoveNext() || lexer.Current.Kind != HtmlTokenKind.StartTag)
        {
            return false;
        }

        ReadOnlySpan<char> tag = text.AsSpan(span.Start, lexer.Current.End);
        return !tag[1..lexer.Current.NameEnd].Equals("img", StringComparison.OrdinalIgnoreCase) || HtmlAttributes.Of(tag, lexer.Current.NameEnd).TryFind("alt", out _);
    }
}
