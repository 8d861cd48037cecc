namespace NotesGen.Parsing.Html.Allowed;

/// <summary>What an address of raw HTML leads to.</summary>
internal enum DestinationKind
{
    /// <summary>Nothing: there is no address.</summary>
    None,

    /// <summary>A file or a note of the site.</summary>
    Site,

    /// <summary>Another host.</summary>
    Web,

    /// <summary>A script, a file of the reader's machine, or what else a reader should not follow.</summary>
    Unsafe,
}
