namespace NotesGen.Graph;

/// <summary>What became of a link.</summary>
public enum LinkState
{
    /// <summary>Nothing answers to it.</summary>
    Missing,

    /// <summary>One note answers to it.</summary>
    Found,

    /// <summary>Several notes answer to it; the first by path is taken.</summary>
    Ambiguous,

    /// <summary>It leads to a file that is copied as it is.</summary>
    Asset,

    /// <summary>It leads to a note that is kept out of the site.</summary>
    Unpublished,

    /// <summary>Its path leaves the site's folder.</summary>
    Outside,
}
