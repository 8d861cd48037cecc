using Markdig.Syntax;
using NotesGen.Diagnostics;
using SourceSpan = NotesGen.Diagnostics.SourceSpan;

namespace NotesGen.Parsing.Markdown.Bounds;

/// <summary>Says which bounds a text has reached, where, and what is shown in place of what was meant.</summary>
internal static class BoundReports
{
    /// <summary>Reports the bounds that were reached while the text was read.</summary>
    /// <param name="tree">The tree of the text.</param>
    /// <param name="path">The file.</param>
    /// <param name="offset">Where the text begins in the file.</param>
    /// <param name="diagnostics">Where to report.</param>
    public static void Add(MarkdownDocument tree, SourcePath path, int offset, ICollection<Diagnostic> diagnostics)
    {
        if (BoundsReached.Of(tree) is not { } reached)
        {
            return;
        }

        if (reached.DeepBlock >= 0)
        {
            diagnostics.Add(new Diagnostic(
                Catalogue.DeepNesting, At(path, offset + reached.DeepBlock), "quotes and lists are nested too deeply here, so further marks are shown as they are written")
            {
                Help = "take out `>`, `-` or indentation: readers cannot tell so many levels apart",
            });
        }

        if (reached.Definition >= 0)
        {
            diagnostics.Add(new Diagnostic(
                Catalogue.ManyDefinitions, At(path, offset + reached.Definition), "the note defines very many labels of links or footnotes, so those from here on are shown as they are written")
            {
                Help = "divide the note, or write the addresses where they are used: `[text](address)`",
            });
        }

        foreach (int start in reached.Heavy)
        {
            diagnostics.Add(new Diagnostic(Catalogue.HeavyMarks, At(path, offset + start), "this block has too many open marks, so those from here on are shown as they are written")
            {
                Help = "divide it by empty lines, close its `*`, `_` and `[`, or put it between lines of three backticks",
            });
        }
    }

    /// <summary>Emphasis, links or images within so many others that the inner ones are left out.</summary>
    public static Diagnostic DeepMarks(SourcePath path, int start) =>
        new(Catalogue.DeepNesting, At(path, start), "emphasis, links or images are nested too deeply here, so the inner ones are shown as plain text")
        {
            Help = "look for `*`, `_`, `[` or `![` that open again and again before one closes",
        };

    private static SourcePlace At(SourcePath path, int start) => new(path, new SourceSpan(start, 1));
}
