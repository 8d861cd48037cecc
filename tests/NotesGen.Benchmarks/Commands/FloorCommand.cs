using NotesGen.Benchmarks.Measuring;

namespace NotesGen.Benchmarks.Commands;

/// <summary>Measures the bare work that no generator can do without.</summary>
internal static class FloorCommand
{
    public static Command Command { get; } = new(
        "floor", "floor N|FOLDER [--rounds R] [--jobs J] [--seed S]", "how long reading, parsing, rendering and writing alone take", arguments =>
            Comparison.Run(arguments, [Workload.Floor]));
}
