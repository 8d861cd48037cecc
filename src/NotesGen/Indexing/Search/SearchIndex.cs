using System.Collections.Concurrent;
using NotesGen.Graph;
using NotesGen.Indexing.Search.Writing.Documents;
using NotesGen.Indexing.Search.Writing.Files;
using NotesGen.Indexing.Search.Writing.Runs;
using NotesGen.Model;
using NotesGen.Planning;
using NotesGen.Rendering;

namespace NotesGen.Indexing.Search;

/// <summary>
/// Writes the search index, whose files the README beside this tells of.
/// Comes in: graph and plan. Steps: list the documents; read runs of them into postings and records, in parallel; bring the words of
/// all runs in order; write files of words, of postings and of records, in parallel, and the file that is read first.
/// Goes out: files, the same for any number of threads.
/// </summary>
internal static class SearchIndex
{
    private const int MostPairs = 160;
    private const int LeastStretches = 8;
    private const int MostRecordFiles = 128;

    // Also the least number of documents whose records share a file.
    private const int RunLength = 64;

    // By kind of document: the label that readers know it by.
    private static readonly string[] KindLabels = ["synthesis_note", "topic_hub", "topic", "cluster", "inquiring_line", "page", "paper"];

    public static IReadOnlyList<OutputFile> Write(SiteGraph graph, SitePlan plan, BuildOptions options)
    {
        SearchDocuments documents = SearchDocuments.Of(graph, plan, new TypeNaming(graph.Configuration.LabelOf("note_type")));
        byte[] common = CommonRecords.Of(graph, documents.All);
        DocumentRun[] runs = InParallel(documents.All.Count, RunLength, options, () => new RunReader(graph, common), (reader, first, end) => reader.Read(documents.All, first, end));
        MergedWords words = MergedWords.Of(runs);
        int perPair = Doubled(LeastStretches * WordFiles.StretchLength, words.Count, MostPairs);
        WordFilePair[] pairs = InParallel(words.Count, perPair, options, () => new WordFiles(words), static (files, first, end) => files.Write(first, end));
        int perFile = Doubled(RunLength, documents.All.Count, MostRecordFiles);
        HashedFile[] records = InParallel(
            runs.Length, perFile / RunLength, options, static () => 0, (_, first, end) => HashedFile.Of(IndexFiles.Notes, [.. runs[first..end].SelectMany(run => run.Records)]));

        StartFile start = new(graph, documents, [.. KindLabels.Select(graph.Configuration.LabelOf)]);
        byte[] first = start.Write([.. runs.SelectMany(run => run.Documents)], pairs, perFile, records, common);

        // Files that hold the same are one.
        IEnumerable<HashedFile> files = pairs.Select(pair => pair.Words).Concat(pairs.Select(pair => pair.Hits)).Concat(records);
        return [new OutputFile(IndexFiles.Start, first), .. files.Select(file => file.File).DistinctBy(file => file.Path, StringComparer.Ordinal)];
    }

    /// <summary>The least number for a file, doubled until there are no more files than may be.</summary>
    private static int Doubled(int perFile, int count, int mostFiles)
    {
        while (count > (long)perFile * mostFiles)
        {
            perFile *= 2;
        }

        return perFile;
    }

    /// <summary>Cuts 0 to count into pieces, and makes something of each; results are in the order of the pieces.</summary>
    private static TResult[] InParallel<TWorker, TResult>(
        int count, int length, BuildOptions options, Func<TWorker> worker, Func<TWorker, int, int, TResult> make)
    {
        TResult[] results = new TResult[(count + length - 1) / length];
        Parallel.ForEach(
            Partitioner.Create(Enumerable.Range(0, results.Length), EnumerablePartitionerOptions.NoBuffering),
            new ParallelOptions { MaxDegreeOfParallelism = options.Jobs },
            worker,
            (piece, _, mine) =>
            {
                results[piece] = make(mine, piece * length, Math.Min(count, (piece + 1) * length));
                return mine;
            },
            _ => { });
        return results;
    }
}
