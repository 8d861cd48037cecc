using NotesGen.Model;

namespace NotesGen.Graph;

/// <summary>One reason why two notes are related.</summary>
public sealed record Reason(ReasonKind Kind, int Score)
{
    /// <summary>How many papers they share, or how many notes link to both.</summary>
    public int Count { get; init; }

    /// <summary>For a typed link: which, and from which side.</summary>
    public LinkRole Role { get; init; }

    /// <summary>True if the typed link comes from the other note.</summary>
    public bool FromOther { get; init; }

    /// <summary>For a section: where it lists the first of the two.</summary>
    public Listing Listing { get; init; }

    /// <summary>The shared words, the rarest first.</summary>
    public IReadOnlyList<string> Terms { get; init; } = [];
}
