using NotesGen.Indexing.Search.Bytes;

namespace NotesGen.Indexing.Search.Writing.Runs;

/// <summary>How one word in one document is written down: how often it stands in which fields, and where.</summary>
internal static class Posting
{
    /// <summary>The head of a posting.</summary>
    /// <param name="skipped">How many documents lie between the last that holds the word and this one.</param>
    /// <param name="form">The form of what follows.</param>
    public static long Head(int skipped, int form) => (4L * skipped) + form;

    /// <summary>The form of a posting.</summary>
    /// <param name="places">All places of the word in the document, by field.</param>
    public static int FormOf(ReadOnlySpan<long> places) =>
        Occurrences.FieldOf(places[0]) == (int)SearchField.Text && Occurrences.FieldOf(places[^1]) == (int)SearchField.Text
            ? Math.Min(places.Length - 1, PostingForm.Often)
            : PostingForm.InFields;

    /// <summary>Writes how often the word stands where, as far as the form does not tell.</summary>
    public static void WriteCounts(ReadOnlySpan<long> places, int form, ByteWriter output)
    {
        if (form == PostingForm.Often)
        {
            output.Number(places.Length - PostingForm.LeastOften);
        }

        if (form != PostingForm.InFields)
        {
            return;
        }

        int mask = 0;
        foreach (long place in places)
        {
            mask |= 1 << Occurrences.FieldOf(place);
        }

        output.Number(mask);
        while (!places.IsEmpty)
        {
            int count = LengthOfField(places);
            output.Number(count);
            places = places[count..];
        }
    }

    /// <summary>Writes where it stands in each field: the first position, then distances.</summary>
    public static void WritePositions(ReadOnlySpan<long> places, ByteWriter output)
    {
        while (!places.IsEmpty)
        {
            int count = LengthOfField(places);
            int before = 0;
            foreach (long place in places[..count])
            {
                output.Number(Occurrences.PositionOf(place) - before);
                before = Occurrences.PositionOf(place);
            }

            places = places[count..];
        }
    }

    private static int LengthOfField(ReadOnlySpan<long> places)
    {
        int field = Occurrences.FieldOf(places[0]);
        int length = 1;
        while (length < places.Length && Occurrences.FieldOf(places[length]) == field)
        {
            length++;
        }

        return length;
    }
}
