namespace NotesGen.Benchmarks.Measuring;

/// <summary>A run that did not do its work, so that its figures mean nothing; the message says what went wrong.</summary>
internal sealed class FailedRunException(string message) : Exception(message);
