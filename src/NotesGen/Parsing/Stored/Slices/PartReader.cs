namespace NotesGen.Parsing.Stored.Slices;

/// <summary>Reads one part of a slice.</summary>
internal delegate T PartReader<T>(ref SliceReader reader);
