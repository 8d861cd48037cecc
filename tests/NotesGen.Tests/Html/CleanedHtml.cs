using System.Text;
using Markdig.Helpers;
using Markdig.Syntax;
using NotesGen.Diagnostics;
using NotesGen.Model;
using NotesGen.Parsing.Html;
using NotesGen.Parsing.Markdown.Fragments;
using NotesGen.Parsing.Markdown.Outline;
using NotesGen.Parsing.Markdown.Terms;

namespace NotesGen.Tests.Html;

/// <summary>A piece of raw HTML as it reaches a page, its links into the site led to one address.</summary>
internal sealed class CleanedHtml
{
    private const string Elsewhere = "https://elsewhere.example/";

    private CleanedHtml(string text, IReadOnlyList<string> reports)
    {
        Text = text;
        Reports = reports;
    }

    public string Text { get; }

    public IReadOnlyList<string> Reports { get; }

    public static CleanedHtml Of(string html)
    {
        List<Diagnostic> diagnostics = [];
        using FragmentRenderer renderer = new(new WritingRules(LineBreaks.Strict, RawHtml.Sanitised));
        renderer.Begin(new HtmlFindings(new SourcePath("note.md"), 0, [], [], new GitHubAnchors(), new TermCounter(), diagnostics));
        renderer.Add(new HtmlBlock(null) { Lines = new StringLineGroup(html), Type = HtmlBlockType.InterruptingBlock });
        return new CleanedHtml(Filled(renderer.Take()), [.. diagnostics.Select(diagnostic => diagnostic.Message)]);
    }

    private static string Filled(Fragment fragment)
    {
        StringBuilder text = new();
        int read = 0;
        foreach (Hole hole in fragment.Holes)
        {
            text.Append(Encoding.UTF8.GetString(fragment.Utf8.Span[read..hole.Offset]));
            read = hole.Offset;
            text.Append(hole.Kind switch
            {
                HoleKind.Address => Elsewhere,
                HoleKind.LinkStart => $"<a href=\"{Elsewhere}\">",
                HoleKind.LinkEnd => "</a>",
                _ => "",
            });
        }

        return text.Append(Encoding.UTF8.GetString(fragment.Utf8.Span[read..])).ToString();
    }
}
