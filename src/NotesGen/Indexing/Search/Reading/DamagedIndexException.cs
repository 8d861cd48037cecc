namespace NotesGen.Indexing.Search.Reading;

/// <summary>The files are no search index that can be read: damaged, cut off, of another version, or of different builds. Never leaves the library.</summary>
internal sealed class DamagedIndexException(string message) : Exception(message);
