using NotesGen.Benchmarks.Measuring;
using NotesGen.Benchmarks.Searching;
using NotesGen.Benchmarks.Searching.Pagefind;
using NotesGen.Sources;

namespace NotesGen.Benchmarks.Commands;

/// <summary>Compares the site's own search with Pagefind: indexing, what readers fetch, and what they find.</summary>
internal static class PagefindCommand
{
    public static Command Command { get; } = new(
        "pagefind", "pagefind N|FOLDER [--readers FILE] [--rounds R] [--jobs J] [--seed S]", "the site's own search and Pagefind, which npm brings: indexing, bytes fetched, and at which place stand the notes that readers want", arguments =>
        {
            using Workplace workplace = new();
            string site = workplace.Site(arguments, out string description);
            WantedNotes[] asked = arguments.Named("--readers") is { } file ? WantedNotes.Read(file) : [];
            PagefindInstallation pagefind = PagefindInstallation.Into(workplace.Folder("pagefind"));
            string pages = workplace.Folder("pages");
            BuiltSite built = SiteBuilder.Build(new DiskFolder(site), new BuildOptions());
            HashSet<string> addresses = SearchedPages.Write(built.Outputs, pages);
            if (asked.SelectMany(wanted => wanted.Addresses).FirstOrDefault(address => !addresses.Contains(address)) is { } missing)
            {
                throw new UsageException($"readers want `{missing}`, which is not in the site");
            }

            Console.WriteLine($"{description}\n{addresses.Count} pages in both indexes; Pagefind {pagefind.Version}; output {(workplace.IsInMemory ? "in memory" : "on a disk")}\n");

            using OwnReaders own = new(built.Outputs);
            IndexingComparison indexing = new(workplace, pagefind, site, pages);
            indexing.Run(arguments.Number("--rounds", 3), arguments.Number("--jobs", Environment.ProcessorCount));
            Console.WriteLine(indexing.Report(own));

            using PagefindReaders others = new(pagefind, indexing.PagefindIndex);
            Console.WriteLine($"bytes fetched, with the scripts ({own.ScriptBytes:#,0} of the first are our own scripts)");
            Console.WriteLine(TransferComparison.Of(own, others, SearchMeasurement.Queries));
            if (asked.Length > 0)
            {
                Console.WriteLine(PlaceComparison.Of(own, others, asked));
            }

            return 0;
        });
}
