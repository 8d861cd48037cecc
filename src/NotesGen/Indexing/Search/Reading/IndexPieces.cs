namespace NotesGen.Indexing.Search.Reading;

/// <summary>Pieces of files: what is not there is a damaged index.</summary>
internal sealed class IndexPieces(IIndexFiles files)
{
    public byte[] Read(string path, long start, int length)
    {
        byte[]? piece = files.Read(path, start, length);
        return piece?.Length == length ? piece : throw new DamagedIndexException($"`{path}` is not there, or not whole");
    }
}
