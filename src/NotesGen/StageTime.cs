namespace NotesGen;

/// <summary>How long one stage of a build took on the wall clock, and what it allocated on the managed heap, in bytes.</summary>
public readonly record struct StageTime(string Stage, TimeSpan Elapsed, long AllocatedBytes);
