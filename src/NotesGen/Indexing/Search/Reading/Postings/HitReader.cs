using NotesGen.Indexing.Search.Reading.Dictionary;
using NotesGen.Indexing.Search.Reading.Documents;

namespace NotesGen.Indexing.Search.Reading.Postings;

/// <summary>Reads where words stand.</summary>
internal sealed class HitReader(IndexPieces pieces, IndexStart start)
{
    private readonly int text = start.FieldOf("text");
    private readonly int title = start.FieldOf("title");

    /// <summary>The documents that hold a word. Of a common one each holds it once, in the title or else in the text.</summary>
    public List<DocumentHit> Read(WordEntry entry) => entry.IsCommon ? ReadCommon(First(entry), null) : ReadPostings(First(entry), null);

    /// <summary>The documents that hold a word, and how often in which fields.</summary>
    public List<DocumentHit> ReadCounted(WordEntry entry) => entry.IsCommon ? ReadCommon(First(entry), Further(entry)) : Read(entry);

    /// <summary>The documents that hold a word that is not common, with its positions.</summary>
    public List<DocumentHit> ReadPlaced(WordEntry entry) => ReadPostings(First(entry), Further(entry));

    private byte[] First(WordEntry entry) => Plain(entry.File, entry.Start, entry.Postings);

    private byte[] Further(WordEntry entry) => Plain(entry.File, entry.Start + entry.Postings.Length, entry.Further);

    private byte[] Plain(string file, long place, HitLength length)
    {
        byte[] stored = pieces.Read(file, place, length.Length);
        return length.IsPacked ? Unpacker.Unpack(stored) : stored;
    }

    private List<DocumentHit> ReadPostings(ReadOnlySpan<byte> postings, byte[]? positions)
    {
        ByteReader bytes = new(postings);
        ByteReader places = new(positions);
        ReadHit hit = positions is null ? Counted : Placed;
        List<DocumentHit> hits = [];
        long document = -1;
        while (!bytes.IsAtEnd)
        {
            int head = bytes.Number();
            document = After(document, head >> 2);
            int form = head & 3;
            FieldHit[] fields = form == PostingForm.InFields
                ? ReadFields(bytes.Number(), ref bytes, ref places, hit)
                : [hit(text, form == PostingForm.Often ? (bytes.Number() & 0x3FFFFFFF) + PostingForm.LeastOften : form + 1, ref places)];
            hits.Add(new DocumentHit((int)document, fields));
        }

        return hits;
    }

    private List<DocumentHit> ReadCommon(ReadOnlySpan<byte> postings, byte[]? counts)
    {
        ByteReader bytes = new(postings);
        ByteReader further = new(counts);
        ByteReader none = default;
        List<DocumentHit> hits = [];
        long document = -1;
        while (!bytes.IsAtEnd)
        {
            int head = bytes.Number();
            document = After(document, head >> 1);
            int form = counts is null ? 0 : further.Number();
            FieldHit[] fields = (form & 1) == 1 ? ReadFields(form >> 1, ref further, ref none, Counted)
                : [new FieldHit(counts is null && (head & 1) == 1 ? title : text, (form >> 1) + 1, [])];
            hits.Add(new DocumentHit((int)document, fields));
        }

        return hits;
    }

    private long After(long document, int skipped) =>
        document + skipped + 1 < start.Count ? document + skipped + 1 : throw new DamagedIndexException("a word stands in a document that is not there");

    private FieldHit[] ReadFields(int mask, ref ByteReader bytes, ref ByteReader places, ReadHit hit)
    {
        if (mask >> start.Fields.Count != 0)
        {
            throw new DamagedIndexException("a word stands in a field that is not there");
        }

        FieldHit[] fields = new FieldHit[int.PopCount(mask)];
        int next = 0;
        for (int field = 0; mask >> field != 0; field++)
        {
            if ((mask >> field & 1) == 1)
            {
                fields[next++] = hit(field, bytes.Number(), ref places);
            }
        }

        return fields;
    }

    private static FieldHit Counted(int field, int count, ref ByteReader places) => new(field, count, []);

    private static FieldHit Placed(int field, int count, ref ByteReader places)
    {
        int[] positions = places.Column(count);
        for (int i = 1; i < positions.Length; i++)
        {
            positions[i] += positions[i - 1];
        }

        return new FieldHit(field, count, positions);
    }

    private delegate FieldHit ReadHit(int field, int count, ref ByteReader places);
}
