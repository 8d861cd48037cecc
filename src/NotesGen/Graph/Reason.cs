using NotesGen.Model;

namespace NotesGen.Graph;

/// <summary>One reason why two notes are related.</summary>
public sealed record Reason(ReasonKind Kind, int Score)
{
    /// <summary>How many they share: papers, tags, words or neighbours; or how many notes link to both.</summary>
    public int Count { get; init; }

    /// <summary>For a typed link: which, and from which side.</summary>
    public LinkRole Role { get; init; }

    /// <summary>True if the typed link comes from the other note.</summary>
    public bool FromOther { get; init; }

    /// <summary>For a section: where it lists the first of the two.</summary>
    public Listing Listing { get; init; }

    /// <summary>The foremost of the papers they share, by number, the rarest first.</summary>
    public IReadOnlyList<int> Papers { get; init; } = [];

    /// <summary>The foremost of the notes to which both are near, by number, the nearest first.</summary>
    public IReadOnlyList<int> Notes { get; init; } = [];

    /// <summary>The foremost of the words or tags they share, those that tell most first.</summary>
    public IReadOnlyList<string> Terms { get; init; } = [];
}
