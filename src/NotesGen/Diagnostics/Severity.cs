namespace NotesGen.Diagnostics;

/// <summary>How much a diagnostic matters to the outcome of a build.</summary>
public enum Severity
{
    /// <summary>Not reported at all: what an author chooses for a code that does not concern the site.</summary>
    Off,

    /// <summary>Something the author may want to know; it never fails a build.</summary>
    Hint,

    /// <summary>The site is built, but something is not as written; fails the build only under <c>--strict</c>.</summary>
    Warning,

    /// <summary>The site is not written: what would be published is not what the author asked for.</summary>
    Error,
}
