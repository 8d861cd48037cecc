namespace NotesGen.Rendering.Maps;

/// <summary>A text of a map in its place. Coordinates are in pixels of a map that is not scaled.</summary>
/// <param name="Lines">Its lines.</param>
/// <param name="X">Where its lines begin or, for one that is read towards the middle, end.</param>
/// <param name="Y">The base line of the first.</param>
/// <param name="Side">From which side it is set.</param>
/// <param name="Voice">What it is, which decides its type.</param>
internal sealed record MapLabel(IReadOnlyList<string> Lines, int X, int Y, MapSide Side, MapVoice Voice)
{
    /// <summary>The whole text.</summary>
    public required string Title { get; init; }

    /// <summary>Where it leads; null if nowhere.</summary>
    public string? Url { get; init; }

    /// <summary>True if some of the text found no room.</summary>
    public bool IsCut => Lines.Count > 0 && Lines[^1].EndsWith('…') && !Title.EndsWith('…');
}
