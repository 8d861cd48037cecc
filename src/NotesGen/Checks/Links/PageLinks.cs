using System.Collections.Concurrent;
using System.Text;
using NotesGen.Model;

namespace NotesGen.Checks.Links;

/// <summary>
/// The links of all pages as they were rendered, from templates and raw HTML as well as from notes. Every page is gone through twice, for its ids and
/// then for its addresses, so that only those that matter are kept: a large site has millions that lead where they should.
/// </summary>
internal sealed class PageLinks
{
    private readonly OutputFile[] pages;
    private readonly SiteFiles files;
    private readonly SiteRoot root;

    private PageLinks(CheckedSite site, IReadOnlyList<OutputFile> outputs)
    {
        pages = [.. outputs.Where(file => file.CopyOf is null && file.Path.EndsWith(".html", StringComparison.Ordinal)).OrderBy(file => file.Path, StringComparer.Ordinal)];
        files = new SiteFiles(outputs.Select(file => file.Path));
        root = new SiteRoot(site.Graph.Configuration.Url);
    }

    /// <summary>The addresses that lead nowhere, in the order of the pages; each once for a page.</summary>
    public IReadOnlyList<PageAddress> Dead { get; private init; } = [];

    /// <summary>Those that lead to a page that has no such id.</summary>
    public IReadOnlyList<PageAddress> Unanchored { get; private init; } = [];

    /// <summary>Those that lead out of the site; empty unless they are asked for.</summary>
    public IReadOnlyList<PageAddress> Outside { get; private init; } = [];

    /// <summary>The file of a page.</summary>
    public string PageOf(PageAddress address) => pages[address.Page].Path;

    /// <summary>True if the site has a file.</summary>
    public bool Has(string file) => files.Has(file);

    /// <summary>Goes through the pages among the files of a site.</summary>
    public static PageLinks Read(CheckedSite site, IReadOnlyList<OutputFile> outputs)
    {
        PageLinks links = new(site, outputs);
        links.ReadIds(site.Options.Jobs);
        return links.ReadAddresses(site.Options);
    }

    private void ReadIds(int jobs)
    {
        HashSet<string>[] found = new HashSet<string>[pages.Length];
        Parallel.For(0, pages.Length, new ParallelOptions { MaxDegreeOfParallelism = jobs }, () => new HashSet<string>(StringComparer.Ordinal), (i, _, words) =>
        {
            HashSet<string> mine = new(StringComparer.Ordinal);
            HashSet<string>.AlternateLookup<ReadOnlySpan<char>> known = words.GetAlternateLookup<ReadOnlySpan<char>>();
            PageText.ReadIds(Encoding.UTF8.GetString(pages[i].Content.Span), id =>
            {
                // Most ids are those of the theme, the same on every page.
                known.Add(id);
                known.TryGetValue(id, out string? word);
                mine.Add(word!);
            });
            found[i] = mine;
            return words;
        }, _ => { });
        for (int i = 0; i < pages.Length; i++)
        {
            files.Add(pages[i].Path, found[i]);
        }
    }

    private PageLinks ReadAddresses(BuildOptions options)
    {
        ConcurrentBag<PageAddress> dead = [];
        ConcurrentBag<PageAddress> unanchored = [];
        ConcurrentBag<PageAddress> outside = [];
        Parallel.For(0, pages.Length, new ParallelOptions { MaxDegreeOfParallelism = options.Jobs }, i =>
        {
            string page = pages[i].Path;
            string folder = page[..(page.LastIndexOf('/') + 1)];
            HashSet<string> seen = new(StringComparer.Ordinal);
            HashSet<string>.AlternateLookup<ReadOnlySpan<char>> known = seen.GetAlternateLookup<ReadOnlySpan<char>>();
            PageText.ReadAddresses(Encoding.UTF8.GetString(pages[i].Content.Span), (element, written) =>
            {
                if (element.Equals("base", StringComparison.OrdinalIgnoreCase))
                {
                    folder = root.Lead(folder, page, written.ToString()) is (string to, _, true) ? to[..(to.LastIndexOf('/') + 1)] : folder;
                    return;
                }

                if (files.LeadsSomewhere(folder, page, written) || !known.Add(written))
                {
                    return;
                }

                string address = written.ToString();
                (string? file, string anchor, bool isInside) = root.Lead(folder, page, address);
                PageAddress link = new(i, address, file, anchor);
                if (!isInside)
                {
                    if (options.Checks == CheckDepth.FullWithOutsideLinks && !element.Equals("link", StringComparison.OrdinalIgnoreCase))
                    {
                        outside.Add(link);
                    }
                }
                else if (file is null || !files.Has(file))
                {
                    dead.Add(link);
                }
                else if (!files.HasPlace(file, anchor))
                {
                    unanchored.Add(link);
                }
            });
        });
        return new PageLinks(this) { Dead = InOrder(dead), Unanchored = InOrder(unanchored), Outside = InOrder(outside) };
    }

    private PageLinks(PageLinks read)
    {
        (pages, files, root) = (read.pages, read.files, read.root);
    }

    private static PageAddress[] InOrder(IEnumerable<PageAddress> found) =>
        [.. found.OrderBy(link => link.Page).ThenBy(link => link.Written, StringComparer.Ordinal)];
}
