using System.Buffers;
using System.Diagnostics;
using NotesGen.Templates;

namespace NotesGen.Benchmarks.Templates;

/// <summary>Renders the hub in each way in turn and tells the best time of each, the ratio to plain code, and the allocation of a page.</summary>
internal static class HubMeasurement
{
    private const int PagesPerRound = 400;

    public static void Run(int rounds)
    {
        HubPage page = HubPage.Create();
        var engine = new TemplateEngine(new HubTemplates(), new EngineOptions());
        Template whole = engine.Parse("whole").Template!;
        Template included = engine.Parse("included").Template!;
        TemplateGlobals globals = HubTemplates.Globals(page);
        var output = new ArrayBufferWriter<byte>(64 * 1024);

        (string Name, Action Render)[] ways =
        [
            ("plain code", () => HandWrittenHub.Write(output, page)),
            ("one template", () => whole.Render(output, globals)),
            ("an include a card", () => included.Render(output, globals)),
        ];
        CheckSameBytes(ways, output);

        double[] best = [double.MaxValue, double.MaxValue, double.MaxValue];
        double[] bytes = new double[ways.Length];
        for (int round = 0; round < rounds; round++)
            for (int i = 0; i < ways.Length; i++)
                (best[i], bytes[i]) = Round(ways[i].Render, output, best[i]);

        for (int i = 0; i < ways.Length; i++)
            Console.WriteLine(FormattableString.Invariant($"{ways[i].Name,-20}{best[i],8:F2} µs{best[i] / best[0],8:F2} x{bytes[i],8:F0} B allocated"));
    }

    private static (double Best, double Bytes) Round(Action render, ArrayBufferWriter<byte> output, double best)
    {
        long allocated = GC.GetAllocatedBytesForCurrentThread();
        long start = Stopwatch.GetTimestamp();
        for (int page = 0; page < PagesPerRound; page++)
        {
            output.ResetWrittenCount();
            render();
        }

        double time = Stopwatch.GetElapsedTime(start).TotalMicroseconds / PagesPerRound;
        return (Math.Min(best, time), (GC.GetAllocatedBytesForCurrentThread() - allocated) / (double)PagesPerRound);
    }

    private static void CheckSameBytes((string Name, Action Render)[] ways, ArrayBufferWriter<byte> output)
    {
        byte[]? first = null;
        foreach ((string name, Action render) in ways)
        {
            output.ResetWrittenCount();
            render();
            first ??= output.WrittenSpan.ToArray();
            if (!output.WrittenSpan.SequenceEqual(first)) throw new InvalidOperationException($"{name} writes other bytes than plain code");
        }

        Console.WriteLine($"a hub of 40 cards, {first!.Length} bytes");
    }
}
