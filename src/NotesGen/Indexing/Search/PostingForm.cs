namespace NotesGen.Indexing.Search;

/// <summary>In which form a posting is written down. One below <see cref="Often"/> is how often the word stands in the text, less 1.</summary>
internal static class PostingForm
{
    /// <summary>In the text alone; how often follows, less <see cref="LeastOften"/>.</summary>
    public const int Often = 2;

    /// <summary>In other fields; which, and how often in each, follow.</summary>
    public const int InFields = 3;

    /// <summary>The least count that is written out.</summary>
    public const int LeastOften = Often + 1;
}
