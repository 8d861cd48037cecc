using NotesGen.Planning;

namespace NotesGen.Rendering.Reuse;

/// <summary>Says of each page of a build why it was rendered again.</summary>
public sealed class PageRenewals
{
    private readonly FormerPages former;
    private readonly Dictionary<string, UInt128> identities;

    internal PageRenewals(FormerPages former, IEnumerable<(Page Page, UInt128 Identity)> pages)
    {
        this.former = former;
        identities = pages.ToDictionary(each => each.Page.Address.File, each => each.Identity, StringComparer.Ordinal);
    }

    /// <summary>Why a page was rendered again, each reason in words; empty if it was kept; null if the file is none of a page.</summary>
    /// <param name="file">Its file in the output folder, such as <c>notes/attention/index.html</c>.</param>
    public IReadOnlyList<string>? Explain(string file) => identities.TryGetValue(file, out UInt128 identity) ? former.WhyNot(file, identity) : null;
}
