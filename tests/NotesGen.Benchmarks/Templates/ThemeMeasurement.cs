using System.Diagnostics;
using NotesGen.Rendering.Themes;
using NotesGen.Templates;

namespace NotesGen.Benchmarks.Templates;

/// <summary>Reads every template of the default theme, each time with an engine that has read none, and tells the best time.</summary>
internal static class ThemeMeasurement
{
    public static void Run(int rounds)
    {
        EmbeddedTemplates templates = new();
        double best = double.MaxValue;
        for (int round = 0; round < rounds; round++)
        {
            var engine = new TemplateEngine(templates, new EngineOptions { Strictness = Strictness.Strict });
            long start = Stopwatch.GetTimestamp();
            foreach (string path in templates.Paths)
                if (engine.Parse(path).Template is null) throw new InvalidOperationException($"{path} has errors");
            best = Math.Min(best, Stopwatch.GetElapsedTime(start).TotalMilliseconds);
        }

        Console.WriteLine(FormattableString.Invariant($"reading the default theme, warm: {templates.Paths.Count} templates, {templates.Characters / 1000.0:F1} kB, {best:F2} ms"));
    }

    // Their texts are there already: taking them out of the library is no work of the engine.
    private sealed class EmbeddedTemplates : ITemplateLoader
    {
        private readonly Dictionary<string, string> texts = EmbeddedTheme.Paths
            .Where(path => path.EndsWith(".sbn-html", StringComparison.Ordinal))
            .ToDictionary(path => path, path => System.Text.Encoding.UTF8.GetString(EmbeddedTheme.Read(path)!), StringComparer.Ordinal);

        public IReadOnlyCollection<string> Paths => texts.Keys;

        public int Characters => texts.Values.Sum(text => text.Length);

        public string? Load(string path) => texts.GetValueOrDefault(path);
    }
}
