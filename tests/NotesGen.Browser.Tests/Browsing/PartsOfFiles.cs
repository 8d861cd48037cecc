namespace NotesGen.Browser.Tests.Browsing;

/// <summary>How a host answers a request for a part of a file.</summary>
internal enum PartsOfFiles
{
    /// <summary>By the part.</summary>
    Sent,

    /// <summary>By the whole file, as hosts may that do not know of parts.</summary>
    Ignored,

    /// <summary>By another part than the one that was asked for.</summary>
    Wrong,

    /// <summary>Not at all: the file is gone.</summary>
    Missing,
}
