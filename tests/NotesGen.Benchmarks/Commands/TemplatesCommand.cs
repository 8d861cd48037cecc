using NotesGen.Benchmarks.Templates;

namespace NotesGen.Benchmarks.Commands;

/// <summary>Measures the template engine against plain code, and how long it reads the default theme.</summary>
internal static class TemplatesCommand
{
    public static Command Command { get; } = new(
        "templates", "templates [--rounds R]", "a hub of 40 cards by the template engine and by plain code that writes the same bytes; reading the default theme", arguments =>
        {
            int rounds = arguments.Number("--rounds", 200);
            HubMeasurement.Run(rounds);
            ThemeMeasurement.Run(rounds);
            return 0;
        });
}
