namespace NotesGen.Indexing.Search.Writing.Texts;

/// <summary>What a tag means for the words around it.</summary>
internal enum TagKind
{
    /// <summary>It is no tag, only a sign.</summary>
    None,

    /// <summary>It stands within a line, perhaps within a word.</summary>
    Within,

    /// <summary>It parts words.</summary>
    Gap,

    /// <summary>It ends a block.</summary>
    Block,
}
