using NotesGen.Model;

namespace NotesGen.Parsing.Notes;

/// <summary>A key of the front matter that means something to us.</summary>
/// <param name="Name">The key.</param>
/// <param name="Shape">What its value looks like.</param>
/// <param name="Meaning">What it is for, in a sentence.</param>
/// <param name="Example">A value of it, as YAML.</param>
/// <param name="OtherNames">What other programs call it: read where the key itself is not there.</param>
public sealed record FrontMatterKey(string Name, FrontMatterShape Shape, string Meaning, string Example, params IReadOnlyList<string> OtherNames)
{
    /// <summary>The key, then its other names.</summary>
    public IReadOnlyList<string> Names { get; } = [Name, .. OtherNames];

    /// <summary>The kind that alone has it; null for a key that every kind may have.</summary>
    public NoteKind? OnlyOf { get; init; }
}
