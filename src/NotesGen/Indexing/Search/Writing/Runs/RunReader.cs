using NotesGen.Graph;
using NotesGen.Indexing.Search.Bytes;
using NotesGen.Indexing.Search.Words;
using NotesGen.Indexing.Search.Writing.Documents;

namespace NotesGen.Indexing.Search.Writing.Runs;

/// <summary>Reads documents into postings and records. One per thread.</summary>
internal sealed class RunReader(SiteGraph graph, ReadOnlyMemory<byte> common)
{
    private static readonly SearchField[] Fields = Enum.GetValues<SearchField>();

    private readonly WordNumbers numbers = new();
    private readonly Occurrences occurrences = new();
    private readonly DocumentTexts texts = new(graph);
    private readonly Packer packer = new();
    private readonly CommonText common = new(common);
    private readonly ByteWriter record = new();
    private readonly ByteWriter records = new();
    private readonly ByteWriter tokens = new();
    private readonly (ByteWriter, ByteWriter) room = (new(), new());

    /// <summary>Reads the documents from one number up to another.</summary>
    public DocumentRun Read(IReadOnlyList<SearchDocument> documents, int first, int end)
    {
        occurrences.Clear();
        records.Clear();
        tokens.Clear();
        DocumentLengths[] lengths = new DocumentLengths[end - first];
        for (int i = 0; i < lengths.Length; i++)
        {
            lengths[i] = Read(documents[first + i], i);
        }

        occurrences.Sort();
        return new DocumentRun(RunPostings.Of(numbers, occurrences, first, room), records.ToArray(), tokens.ToArray(), lengths);
    }

    private DocumentLengths Read(SearchDocument document, int place)
    {
        string text = texts.TextOf(document);
        int textWords = 0;
        int titleWords = 0;
        tokens.Number(Tokens.NextDocument);
        foreach (SearchField field in Fields)
        {
            tokens.Number(Tokens.NextField);
            if (field == SearchField.Text)
            {
                textWords = ReadText(text, place);
                continue;
            }

            int words = ReadPieces(texts.Of(document, field), place, field);
            titleWords = field == SearchField.Title ? words : titleWords;
        }

        int before = records.Length;
        WriteRecord(document, text);
        packer.Pack(common, record.Written, records);
        int middle = records.Length;
        if (WriteBeside(document))
        {
            packer.Pack(common, record.Written, records);
        }

        return new DocumentLengths(middle - before, records.Length - middle, textWords, titleWords);
    }

    /// <summary>Reads the text, line by line; returns how many words it has. Between lines, as between pieces, a position stays free.</summary>
    private int ReadText(ReadOnlySpan<char> text, int place)
    {
        int words = 0;
        int lines = 0;
        foreach (Range line in text.Split('\n'))
        {
            words += ReadWords(text[line], place, SearchField.Text, words + lines++);
        }

        return words;
    }

    private int ReadPieces(List<string> pieces, int place, SearchField field)
    {
        int words = 0;
        for (int i = 0; i < pieces.Count; i++)
        {
            words += ReadWords(pieces[i], place, field, words + i);
        }

        return words;
    }

    private int ReadWords(ReadOnlySpan<char> text, int place, SearchField field, int position)
    {
        WordScanner words = new(text, stackalloc char[WordScanner.Room]);
        while (words.MoveNext())
        {
            int word = numbers.NumberOf(words.Current);
            occurrences.Add(word, place, field, position + words.Position);
            tokens.AddWord(word);
        }

        tokens.Number(Tokens.Break);

        return words.Position + 1;
    }

    private void WriteRecord(SearchDocument document, string text)
    {
        record.Clear();
        record.Text(document.Address);
        record.Text(ComposedText.Of(document.Title));
        record.Text(ComposedText.Of(document.Claim));
        record.Text(ComposedText.Of(document.Description));
        record.Text(document.Date);
        record.Text(text.AsSpan().TrimEnd('\n'));
    }

    /// <summary>What is shown of few results alone; false if there is nothing.</summary>
    private bool WriteBeside(SearchDocument document)
    {
        record.Clear();
        List<string> hubs = texts.Of(document, SearchField.Hub);
        record.Texts(hubs);
        record.Number(document.Papers.Count);
        foreach (int paper in document.Papers)
        {
            record.Text(texts.CitationOf(paper));
        }

        return hubs.Count + document.Papers.Count > 0;
    }
}
