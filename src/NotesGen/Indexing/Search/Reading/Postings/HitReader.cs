using NotesGen.Indexing.Search.Reading.Dictionary;
using NotesGen.Indexing.Search.Reading.Documents;

namespace NotesGen.Indexing.Search.Reading.Postings;

/// <summary>Reads where words stand.</summary>
internal sealed class HitReader(IndexPieces pieces, IndexStart start)
{
    private readonly int text = start.FieldOf("text");

    /// <summary>The documents that hold a word, without its positions.</summary>
    public List<DocumentHit> Read(WordEntry entry) => Read(Plain(entry.File, entry.Start, entry.Postings), null);

    /// <summary>The documents that hold a word, with its positions.</summary>
    public List<DocumentHit> ReadPositions(WordEntry entry) =>
        Read(Plain(entry.File, entry.Start, entry.Postings), Plain(entry.File, entry.Start + entry.Postings.Length, entry.Positions));

    private byte[] Plain(string file, long place, HitLength length)
    {
        byte[] stored = pieces.Read(file, place, length.Length);
        return length.IsPacked ? Unpacker.Unpack(stored) : stored;
    }

    private List<DocumentHit> Read(ReadOnlySpan<byte> postings, byte[]? positions)
    {
        ByteReader bytes = new(postings);
        ByteReader places = new(positions);
        ReadHit hit = positions is null ? Counted : Placed;
        List<DocumentHit> hits = [];
        long document = -1;
        while (!bytes.IsAtEnd)
        {
            int head = bytes.Number();
            document += (head >> 2) + 1;
            if (document >= start.Count)
            {
                throw new DamagedIndexException("a word stands in a document that is not there");
            }

            int form = head & 3;
            FieldHit[] fields = form == PostingForm.InFields
                ? ReadFields(ref bytes, ref places, hit)
                : [hit(text, form == PostingForm.Often ? (bytes.Number() & 0x3FFFFFFF) + PostingForm.LeastOften : form + 1, ref places)];
            hits.Add(new DocumentHit((int)document, fields));
        }

        return hits;
    }

    private FieldHit[] ReadFields(ref ByteReader bytes, ref ByteReader places, ReadHit hit)
    {
        int mask = bytes.Number();
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
