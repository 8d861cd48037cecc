namespace NotesGen;

/// <summary>
/// What one stage of a build cost: time on the wall clock, processor time of all threads, and what was allocated on the
/// managed heap, in bytes.
/// </summary>
public readonly record struct StageTime(string Stage, TimeSpan Elapsed, TimeSpan Processor, long AllocatedBytes);
