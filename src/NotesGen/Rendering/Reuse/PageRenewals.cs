namespace NotesGen.Rendering.Reuse;

/// <summary>Says of each page of a build why it was rendered again.</summary>
public sealed class PageRenewals
{
    private readonly FormerPages? former;
    private readonly Dictionary<string, (string File, UInt128 Identity)> pages = new(StringComparer.Ordinal);

    internal PageRenewals(FormerPages? former, IEnumerable<(string File, UInt128 Identity, string? Note)> pages)
    {
        this.former = former;
        foreach ((string file, UInt128 identity, string? note) in pages)
        {
            this.pages.TryAdd(file, (file, identity));
            if (note is not null)
            {
                this.pages.TryAdd(note, (file, identity));
            }
        }
    }

    /// <summary>The file of a page in the output folder; null if there is no such page.</summary>
    /// <param name="path">That file, such as <c>notes/attention/index.html</c>, or the note whose page it is: <c>notes/attention.md</c>.</param>
    public string? FileOf(string path) => pages.TryGetValue(path, out (string File, UInt128 Identity) page) ? page.File : null;

    /// <summary>Why a page was rendered again, each reason in words; empty if it was kept.</summary>
    /// <param name="file">Its file in the output folder.</param>
    public IReadOnlyList<string> Explain(string file) => former is null ? ["there is no former build to compare with"] : former.WhyNot(file, pages[file].Identity);
}
