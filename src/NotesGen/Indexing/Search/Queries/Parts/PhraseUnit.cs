using NotesGen.Indexing.Search.Reading.Dictionary;

namespace NotesGen.Indexing.Search.Queries.Parts;

/// <summary>A piece of a phrase: a word, or two that follow one another and of which one is common.</summary>
/// <param name="Place">Its place among the words of the phrase.</param>
/// <param name="Entries">The entries of the dictionary that it stands for.</param>
internal sealed record PhraseUnit(int Place, IReadOnlyList<WordEntry> Entries)
{
    /// <summary>True if its positions can be read.</summary>
    public bool IsPlaced { get; } = Entries.All(static entry => !entry.IsCommon);

    /// <summary>The bytes that tell all of it.</summary>
    public long Size { get; } = Entries.Sum(static entry => entry.Size);
}
