using NotesGen.Benchmarks.Templates;

namespace NotesGen.Benchmarks.Commands;

/// <summary>Measures the template engine against plain code.</summary>
internal static class TemplatesCommand
{
    public static Command Command { get; } = new(
        "templates", "templates [--rounds R]", "a hub of 40 cards by the template engine and by plain code that writes the same bytes", arguments =>
        {
            HubMeasurement.Run(arguments.Number("--rounds", 200));
            return 0;
        });
}
