namespace NotesGen.Model;

/// <summary>
/// An address within the site, relative to its root, without a leading slash: <c>notes/attention/</c>,
/// <c>404.html</c>, and the empty string for the home page. Not percent-encoded.
/// </summary>
public readonly record struct UrlPath(string Value)
{
    /// <summary>The home page.</summary>
    public static UrlPath Home { get; } = new("");

    /// <summary>The file that a web server sends for this address.</summary>
    public string File => Value.Length == 0 || Value[^1] == '/' ? Value + "index.html" : Value;

    /// <summary>What leads from this address back to the site's root: <c>../../</c> for <c>notes/attention/</c>.</summary>
    public string ToRoot
    {
        get
        {
            int depth = Value.AsSpan().Count('/');
            return depth switch
            {
                0 => "",
                1 => "../",
                2 => "../../",
                3 => "../../../",
                _ => string.Concat(Enumerable.Repeat("../", depth)),
            };
        }
    }

    /// <inheritdoc/>
    public override string ToString() => Value;
}
