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
/// all runs in order, and the pairs of common ones; write files of words, of postings and of records, in parallel, and the file that is read first.
/// Goes out: files, the same for any number of threads.
/// </summary>
internal static class SearchIndex
{
    private const int MostWordFiles = 96;
    private const int MostPairFiles = 64;
    private const int MostTailFiles = 16;
    private const int LeastStretches = 16;

    // A query reads the stretch of each of its words, and of few pairs.
    private const int StretchOfWords = 64;
    private const int StretchOfPairs = 128;
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
        MergedWords words = MergedWords.Of([.. runs.Select(run => run.Postings)]);
        IReadOnlyDictionary<WordNumbers, bool[]> commonWords = words.Common();
        MergedWords pairs = MergedWords.Of(InParallel(runs.Length, 1, options, () => new PairReader(commonWords), (reader, run, _) => reader.Read(runs[run], run * RunLength)));
        WordFilePair[] dictionary =
        [
            .. Entries(Tails.Of(words, documents.All.Count), StretchOfWords, MostTailFiles, options), .. Entries(pairs, StretchOfPairs, MostPairFiles, options), .. Entries(words, StretchOfWords, MostWordFiles, options),
        ];
        int perFile = Doubled(RunLength, documents.All.Count, MostRecordFiles);
        HashedFile[] records = InParallel(
            runs.Length, perFile / RunLength, options, static () => 0, (_, first, end) => HashedFile.Of(IndexFiles.Notes, [.. runs[first..end].SelectMany(run => run.Records)]));

        StartFile start = new(graph, documents, [.. KindLabels.Select(graph.Configuration.LabelOf)]);
        byte[] first = start.Write([.. runs.SelectMany(run => run.Documents)], dictionary, perFile, records, common);

        // Files that hold the same are one; of words that stand nowhere there are no postings.
        IEnumerable<HashedFile> files = dictionary.Select(pair => pair.Words).Concat(dictionary.Select(pair => pair.Hits)).Concat(records);
        return [new OutputFile(IndexFiles.Start, first), .. files.Select(file => file.File).Where(file => file.Content.Length > 0).DistinctBy(file => file.Path, StringComparer.Ordinal)];
    }

    private static WordFilePair[] Entries(IWordList words, int stretchLength, int mostFiles, BuildOptions options) =>
        InParallel(words.Count, Doubled(LeastStretches * stretchLength, words.Count, mostFiles), options, () => new WordFiles(words, stretchLength), static (files, first, end) => files.Write(first, end));

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
