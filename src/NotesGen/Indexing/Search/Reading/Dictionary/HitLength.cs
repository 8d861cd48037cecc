namespace NotesGen.Indexing.Search.Reading.Dictionary;

/// <summary>How many bytes postings or positions take, and whether they are packed.</summary>
internal readonly record struct HitLength(int Length, bool IsPacked)
{
    public static HitLength Of(int number) => new(number >> 1, (number & 1) == 1);
}
