using NotesGen.Model;

namespace NotesGen.Parsing.Configuration;

/// <summary>A key of <c>notesgen.yaml</c>: what it takes, what it means, and what holds on a site that does not set it.</summary>
/// <param name="Path">The key, with those that it stands below: <c>theme.accent</c>.</param>
/// <param name="Shape">What its value looks like.</param>
/// <param name="Meaning">What it is for, in a sentence.</param>
public sealed record ConfigurationKey(string Path, ConfigurationShape Shape, string Meaning)
{
    private static readonly SiteConfiguration Defaults = new();

    /// <summary>The last part of the path, which is the key as it is written.</summary>
    public string Name { get; } = Path[(Path.LastIndexOf('.') + 1)..];

    /// <summary>The path of the key that it stands below; empty at the top.</summary>
    public string Parent { get; } = Path[..Math.Max(0, Path.LastIndexOf('.'))];

    /// <summary>The words that it takes, where it takes but some.</summary>
    public IReadOnlyList<string> Words { get; init; } = [];

    /// <summary>The least number that it takes.</summary>
    public int Least { get; init; }

    /// <summary>What holds without it, in words, where that is no value of the key's own.</summary>
    public string? Otherwise { get; init; }

    /// <summary>The key with a value, as lines of YAML from the top of the file.</summary>
    public required string Example { get; init; }

    /// <summary>
    /// Its value in a configuration: text, whole number, truth value, map from text to text, or list of header links; null where there is none.
    /// </summary>
    public Func<SiteConfiguration, object?> ValueIn { get; init; } = static _ => null;

    /// <summary>Its value on a site that does not set it.</summary>
    public object? Default => ValueIn(Defaults);
}
