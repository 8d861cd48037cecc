namespace NotesGen.Diagnostics;

/// <summary>
/// The path of a file of the site, relative to the site's folder, with <c>/</c> between its parts on every system:
/// <c>notes/attention.md</c>. Compared ordinally.
/// </summary>
public readonly record struct SourcePath(string Value) : IComparable<SourcePath>
{
    /// <summary>The last part: <c>attention.md</c>.</summary>
    public string FileName => Value[(Value.LastIndexOf('/') + 1)..];

    /// <summary>The folder with its closing slash (<c>notes/</c>), or the empty string for a file at the top.</summary>
    public string Folder => Value[..(Value.LastIndexOf('/') + 1)];

    /// <summary>The file name without its last ending: <c>attention</c>; <c>Node.js</c> for <c>Node.js.md</c>.</summary>
    public string Stem
    {
        get
        {
            string name = FileName;
            int dot = name.LastIndexOf('.');
            return dot > 0 ? name[..dot] : name;
        }
    }

    /// <inheritdoc/>
    public int CompareTo(SourcePath other) => string.CompareOrdinal(Value, other.Value);

    /// <inheritdoc/>
    public override string ToString() => Value;
}
