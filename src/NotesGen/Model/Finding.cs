namespace NotesGen.Model;

/// <summary>A note that an inquiry rests on, by its index in the inquiry's links, with what it found in one sentence.</summary>
public sealed record Finding(int Link, string Text);
