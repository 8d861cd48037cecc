using NotesGen.Benchmarks.Links;

namespace NotesGen.Benchmarks.Commands;

/// <summary>Measures how the time to resolve links grows with a vault.</summary>
internal static class LinksCommand
{
    public static Command Command { get; } = new(
        "links", "links N [--rounds R] [--seed S]", "how long the links of vaults of N/4, N/2, N and 2N files take, warm, in this process", arguments =>
        {
            LinkMeasurement.Run(arguments.NumberAt(0, "the number of files"), arguments.Number("--seed", 1), arguments.Number("--rounds", 3));
            return 0;
        });
}
