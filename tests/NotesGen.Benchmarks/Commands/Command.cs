namespace NotesGen.Benchmarks.Commands;

/// <summary>Something this program does; without a summary it is for the program itself.</summary>
internal sealed record Command(string Name, string Usage, string Summary, Func<Arguments, int> Run);
