namespace NotesGen.Benchmarks.Measuring;

/// <summary>What is measured.</summary>
internal enum Workload
{
    /// <summary>The bare work: read, front matter, Markdown, a page of plain code, write.</summary>
    Floor,

    /// <summary>All of NotesGen.</summary>
    Build,

    /// <summary>All of NotesGen but the search index.</summary>
    Unsearched,
}
