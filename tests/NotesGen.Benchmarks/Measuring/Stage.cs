namespace NotesGen.Benchmarks.Measuring;

/// <summary>A stage of a run: its time on the wall clock and what it allocated.</summary>
internal sealed record Stage(string Name, double Seconds, long AllocatedBytes);
