namespace NotesGen.Benchmarks.Vaults;

/// <summary>What a note is about.</summary>
internal sealed record Subject(string Cause, string Effect, string Place);
