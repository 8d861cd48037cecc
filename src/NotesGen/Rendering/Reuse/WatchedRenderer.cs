using NotesGen.Model;
using NotesGen.Planning;
using NotesGen.Templates;

namespace NotesGen.Rendering.Reuse;

/// <summary>Renders the pages of a build that do not stay as they are. One per thread.</summary>
/// <param name="renderer">Renders any page.</param>
/// <param name="pages">All pages.</param>
/// <param name="history">Follows what becomes of them; null if nobody asks.</param>
internal sealed class WatchedRenderer(PageRenderer renderer, IReadOnlyList<Page> pages, PageHistory? history)
{
    private readonly PageReads? reads = history?.NewReads();

    /// <summary>The page's file, kept or rendered; null, with the error, when a template fails.</summary>
    public OutputFile? Render(int page, out TemplateError? error)
    {
        error = null;
        if (history is null || reads is null)
        {
            return renderer.Render(pages[page], out error);
        }

        if (history.Keep(page) is { } kept)
        {
            return kept;
        }

        TemplateError? failure = null;
        OutputFile? file = history.Watch(page, reads, () => renderer.Render(pages[page], out failure));
        error = failure;
        return file;
    }
}
