namespace NotesGen.Indexing.Search.Reading.Dictionary;

/// <summary>A word of the dictionary: how many documents hold it, and where its postings and, right behind them, what more is known of it lie.</summary>
/// <param name="Word">The word.</param>
/// <param name="Documents">How many documents hold it.</param>
/// <param name="File">The file of its postings.</param>
/// <param name="Start">Where they begin.</param>
/// <param name="IsCommon">True if its postings tell no more than the documents and whether a title holds it.</param>
/// <param name="Postings">How long they are.</param>
/// <param name="Further">Of a common word, how often it stands in which fields; of any other, its positions.</param>
internal sealed record WordEntry(string Word, int Documents, string File, long Start, bool IsCommon, HitLength Postings, HitLength Further)
{
    /// <summary>The bytes that both take.</summary>
    public long Size => (long)Postings.Length + Further.Length;

    /// <summary>The bytes that tell how often it stands in which fields.</summary>
    public long CountedSize => IsCommon ? Size : Postings.Length;
}
