using NotesGen.Benchmarks.Measuring;

namespace NotesGen.Benchmarks.Commands;

/// <summary>Measures floor and build in turn.</summary>
internal static class CompareCommand
{
    public static Command Command { get; } = new(
        "compare", "compare N|FOLDER [--rounds R] [--jobs J] [--seed S]", "floor and build in turn, and the ratio of the two", arguments =>
            Comparison.Run(arguments, [Workload.Floor, Workload.Build]));
}
