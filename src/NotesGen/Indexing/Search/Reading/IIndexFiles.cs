namespace NotesGen.Indexing.Search.Reading;

/// <summary>The files of a built site's search index, wherever they lie. Paths are those of the site: <c>search/start.bin</c>.</summary>
public interface IIndexFiles
{
    /// <summary>A whole file; null if there is none.</summary>
    byte[]? Read(string path);

    /// <summary>A part of a file; null if there is no such file, or if it ends before.</summary>
    byte[]? Read(string path, long start, int length);
}
