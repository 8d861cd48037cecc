using NotesGen.Indexing.Search.Bytes;

namespace NotesGen.Indexing.Search.Writing.Runs;

/// <summary>
/// The postings of all words of a run of documents. The first posting of a word lacks its number, which depends on the runs
/// before; joined together, the runs give the postings of the index.
/// </summary>
internal sealed class RunPostings
{
    private readonly byte[] postings;
    private readonly byte[] positions;

    private RunPostings(WordNumbers numbers, RunWord[] words, byte[] postings, byte[] positions)
    {
        Numbers = numbers;
        Words = words;
        this.postings = postings;
        this.positions = positions;
    }

    /// <summary>The numbers by which the words go.</summary>
    public WordNumbers Numbers { get; }

    public RunWord[] Words { get; }

    public ReadOnlySpan<byte> PostingsOf(int index) => Piece(postings, Words[index].Postings, index + 1 < Words.Length ? Words[index + 1].Postings : postings.Length);

    public ReadOnlySpan<byte> PositionsOf(int index) => Piece(positions, Words[index].Positions, index + 1 < Words.Length ? Words[index + 1].Positions : positions.Length);

    /// <param name="numbers">The numbers of the words.</param>
    /// <param name="occurrences">Where they stand, sorted.</param>
    /// <param name="firstDocument">The number of the run's first document.</param>
    /// <param name="room">Writers to use, for postings and positions.</param>
    public static RunPostings Of(WordNumbers numbers, Occurrences occurrences, int firstDocument, (ByteWriter Postings, ByteWriter Positions) room)
    {
        room.Postings.Clear();
        room.Positions.Clear();
        RunWord[] words = new RunWord[occurrences.Distinct.Count];
        int start = 0;
        for (int i = 0; i < words.Length; i++)
        {
            int word = occurrences.Distinct[i];
            ReadOnlySpan<long> places = occurrences.Of(word, start);
            start += places.Length;
            words[i] = Write(word, places, firstDocument, room);
        }

        return new RunPostings(numbers, words, room.Postings.ToArray(), room.Positions.ToArray());
    }

    private static RunWord Write(int word, ReadOnlySpan<long> places, int firstDocument, (ByteWriter Postings, ByteWriter Positions) room)
    {
        int postingsStart = room.Postings.Length;
        int positionsStart = room.Positions.Length;
        int documents = 0;
        int first = 0;
        int firstForm = 0;
        int last = 0;
        while (!places.IsEmpty)
        {
            int document = Occurrences.DocumentOf(places[0]);
            int length = 1;
            while (length < places.Length && Occurrences.DocumentOf(places[length]) == document)
            {
                length++;
            }

            ReadOnlySpan<long> mine = places[..length];
            int form = Posting.FormOf(mine);
            if (documents++ == 0)
            {
                first = document;
                firstForm = form;
            }
            else
            {
                room.Postings.Number(Posting.Head(document - last - 1, form));
            }

            Posting.WriteCounts(mine, form, room.Postings);
            Posting.WritePositions(mine, room.Positions);
            last = document;
            places = places[length..];
        }

        return new RunWord(word, documents, first + firstDocument, firstForm, last + firstDocument, postingsStart, positionsStart);
    }

    private static ReadOnlySpan<byte> Piece(byte[] all, int start, int end) => all.AsSpan(start, end - start);
}
