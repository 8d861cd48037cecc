using NotesGen.Graph;
using NotesGen.Indexing.Search.Bytes;
using NotesGen.Indexing.Search.Words;
using NotesGen.Indexing.Search.Writing.Documents;
using NotesGen.Indexing.Search.Writing.Runs;

namespace NotesGen.Indexing.Search.Writing.Files;

/// <summary>Writes the file that is read first; its parts have the numbers of the README of the search index.</summary>
internal sealed class StartFile(SiteGraph graph, SearchDocuments documents, IReadOnlyList<string> kindNames)
{
    private readonly ByteWriter output = new();

    /// <summary>The bytes of the file.</summary>
    /// <param name="lengths">Of every document.</param>
    /// <param name="pairs">The files of words and postings.</param>
    /// <param name="perFile">How many documents a file of records holds.</param>
    /// <param name="records">The files of records.</param>
    /// <param name="common">What all records are unpacked behind.</param>
    public byte[] Write(IReadOnlyList<DocumentLengths> lengths, IReadOnlyList<WordFilePair> pairs, int perFile, IReadOnlyList<HashedFile> records, ReadOnlySpan<byte> common)
    {
        output.Number(graph.Configuration.Language is "en" || graph.Configuration.Language.StartsWith("en-", StringComparison.OrdinalIgnoreCase) ? 1 : 0);
        output.Number(documents.All.Count);
        WriteFields();
        output.Number(documents.All.Count == 0 ? 1 : Math.Max(1, lengths.Sum(length => 8L * Eighths(length.TextWords)) / documents.All.Count));
        WriteNames();
        WriteColumns(lengths);
        WriteDictionary(pairs);
        output.Number(perFile);
        output.Number(records.Count);
        foreach (HashedFile file in records)
        {
            output.Raw(file.Hash);
        }

        foreach (DocumentLengths length in lengths)
        {
            output.Number(length.Record);
        }

        foreach (DocumentLengths length in lengths)
        {
            output.Number(length.Beside);
        }

        output.Number(common.Length);
        output.Raw(common);

        ByteWriter whole = new();
        whole.Raw(IndexFiles.Mark);
        new Packer().Pack(output.Written, whole);
        return whole.ToArray();
    }

    private void WriteFields()
    {
        SearchField[] fields = Enum.GetValues<SearchField>();
        output.Number(fields.Length);
        foreach (SearchField field in fields)
        {
            output.Text(field.ToString().ToLowerInvariant());
            output.Number(Weighing.Fields[(int)field]);
        }
    }

    private void WriteNames()
    {
        DocumentKind[] kinds = Enum.GetValues<DocumentKind>();
        output.Number(kinds.Length);
        foreach (DocumentKind kind in kinds)
        {
            output.Text(kind.ToString().ToLowerInvariant());
            output.Text(ComposedText.Of(kindNames[(int)kind]));
            output.Number(Weighing.Kinds[(int)kind]);
        }

        output.Texts([.. documents.Types.Select(ComposedText.Of)]);
        output.Number(graph.Topics.Count);
        foreach (Topic topic in graph.Topics)
        {
            output.Text(topic.Slug.Value);
            output.Text(ComposedText.Of(topic.Title));
        }

        output.Number(graph.Clusters.Count);
        foreach (Cluster cluster in graph.Clusters)
        {
            output.Text(cluster.Slug.Value);
            output.Text(ComposedText.Of(cluster.Title));
        }
    }

    /// <summary>One column after the other: values of a kind are alike, and so pack well.</summary>
    private void WriteColumns(IReadOnlyList<DocumentLengths> lengths)
    {
        Column(document => (int)document.Kind);
        Column(document => document.Type + 1);
        Column(document => document.Topic + 1);
        foreach (SearchDocument document in documents.All)
        {
            output.Number(document.Clusters.Count);
            foreach (int cluster in document.Clusters)
            {
                output.Number(cluster);
            }
        }

        Column(document => document.Year);
        foreach (DocumentLengths length in lengths)
        {
            output.Number(Eighths(length.TextWords));
        }

        foreach (DocumentLengths length in lengths)
        {
            output.Number(length.TitleWords);
        }
    }

    private void Column(Func<SearchDocument, int> value)
    {
        foreach (SearchDocument document in documents.All)
        {
            output.Number(value(document));
        }
    }

    private void WriteDictionary(IReadOnlyList<WordFilePair> pairs)
    {
        output.Number(pairs.Count);
        foreach (WordFilePair pair in pairs)
        {
            output.Raw(pair.Words.Hash);
            output.Raw(pair.Hits.Hash);
            output.Number(pair.Stretches.Count);
        }

        foreach (WordStretch stretch in pairs.SelectMany(pair => pair.Stretches))
        {
            output.Text(stretch.First);
            output.Number(stretch.Length);
        }
    }

    private static int Eighths(int words) => (words + 7) / 8;
}
