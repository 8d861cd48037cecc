using NotesGen.Indexing.Search.Bytes;
using NotesGen.Indexing.Search.Reading;

namespace NotesGen.Indexing.Search.Writing.Files;

/// <summary>The postings of a common word in two pieces: which documents hold it, and how often in which fields. The second may be too much to be read.</summary>
internal static class CommonPostings
{
    public static void Split(ReadOnlySpan<byte> postings, ByteWriter documents, ByteWriter counts)
    {
        documents.Clear();
        counts.Clear();
        ByteReader bytes = new(postings);
        while (!bytes.IsAtEnd)
        {
            int head = bytes.Number();
            int form = head & 3;
            int mask = form == PostingForm.InFields ? bytes.Number() : 0;
            documents.Number((2L * (head >> 2)) + (mask >> (int)SearchField.Title & 1));
            counts.Number(form == PostingForm.InFields ? (2L * mask) + 1 : 2L * (form == PostingForm.Often ? bytes.Number() + PostingForm.LeastOften - 1 : form));
            for (int fields = int.PopCount(mask); fields > 0; fields--)
            {
                counts.Number(bytes.Number());
            }
        }
    }
}
