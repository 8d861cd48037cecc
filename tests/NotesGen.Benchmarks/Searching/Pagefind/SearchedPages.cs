using NotesGen.Indexing.Search.Queries;
using NotesGen.Model;

namespace NotesGen.Benchmarks.Searching.Pagefind;

/// <summary>The pages that the site's own index holds, so that both searches are given the same: no lists, no tags, no page of a paper that one note uses.</summary>
internal static class SearchedPages
{
    // As a query names them.
    private static readonly string[] Kinds = ["note", "hub", "topic", "cluster", "inquiry", "page", "paper"];

    /// <summary>Writes them into a folder; returns their addresses.</summary>
    public static HashSet<string> Write(IReadOnlyList<OutputFile> outputs, string folder)
    {
        SiteSearch search = SiteSearch.Open(CountedIndex.Of(outputs), out _)!;
        HashSet<string> addresses = [.. Kinds.SelectMany(kind => search.Find($"kind:{kind}", int.MaxValue).Results).Select(result => result.Address)];
        foreach (string address in addresses)
        {
            _ = Directory.CreateDirectory(Path.Join(folder, address));
        }

        foreach (OutputFile page in outputs.Where(output => Path.GetFileName(output.Path) == "index.html" && addresses.Contains(output.Path[..^"index.html".Length])))
        {
            using FileStream file = File.Create(Path.Join(folder, page.Path));
            file.Write(page.Content.Span);
        }

        return addresses;
    }
}
