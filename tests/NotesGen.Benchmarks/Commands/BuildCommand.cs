using NotesGen.Benchmarks.Measuring;

namespace NotesGen.Benchmarks.Commands;

/// <summary>Measures builds: cold, and again with nothing changed.</summary>
internal static class BuildCommand
{
    public static Command Command { get; } = new(
        "build", "build N|FOLDER [--rounds R] [--jobs J] [--seed S]", "how long a build takes, by stage", arguments =>
            Comparison.Run(arguments, [Workload.Build]));
}
