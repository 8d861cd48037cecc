namespace NotesGen.Indexing.Search.Reading.Documents;

/// <summary>What is shown of a document.</summary>
internal sealed record ShownRecord(string Address, string Title, string Claim, string Description, string Date, string Text)
{
    /// <param name="pieces">The files.</param>
    /// <param name="place">Where the record lies.</param>
    /// <param name="common">What it is unpacked behind.</param>
    public static ShownRecord Read(IndexPieces pieces, RecordPlace place, byte[] common)
    {
        ByteReader bytes = new(Unpacker.UnpackBehind(common, pieces.Read(place.File, place.Start, place.Length)));
        return new ShownRecord(bytes.Text(), bytes.Text(), bytes.Text(), bytes.Text(), bytes.Text(), bytes.Text());
    }

    /// <summary>The titles of its hubs, and its papers as they are cited.</summary>
    /// <param name="pieces">The files.</param>
    /// <param name="place">Where the record lies.</param>
    /// <param name="common">What it is unpacked behind.</param>
    public static (string[] Hubs, string[] Papers) ReadBeside(IndexPieces pieces, RecordPlace place, byte[] common)
    {
        if (place.Beside == 0)
        {
            return ([], []);
        }

        ByteReader bytes = new(Unpacker.UnpackBehind(common, pieces.Read(place.File, place.Start + place.Length, place.Beside)));
        return (bytes.Texts(), bytes.Texts());
    }
}
