namespace NotesGen.Indexing.Search.Reading.Dictionary;

/// <summary>A word of the dictionary: how many documents hold it, and where its postings and, right behind them, its positions lie.</summary>
internal sealed record WordEntry(string Word, int Documents, string File, long Start, HitLength Postings, HitLength Positions)
{
    /// <summary>The bytes that both take.</summary>
    public long Size => (long)Postings.Length + Positions.Length;
}
