using NotesGen.Indexing.Search.Bytes;

namespace NotesGen.Indexing.Search.Writing.Files;

/// <summary>Entries of the dictionary in order.</summary>
internal interface IWordList
{
    /// <summary>How many there are.</summary>
    int Count { get; }

    string Word(int number);

    /// <summary>Writes where an entry's word stands; returns how many documents hold it.</summary>
    int Write(int number, ByteWriter postings, ByteWriter positions);
}
