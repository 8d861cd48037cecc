using System.Globalization;
using NotesGen.Benchmarks.Again;
using NotesGen.Benchmarks.Measuring;

namespace NotesGen.Benchmarks.Commands;

/// <summary>Measures what a build costs that finds what a former one left.</summary>
internal static class AgainCommand
{
    public static Command Command { get; } = new(
        "again", "again N [--rounds R] [--seed S]", "builds with the real program: all of it, then with nothing changed, then after one edit and another", arguments =>
        {
            int rounds = arguments.Number("--rounds", 3);
            using Workplace workplace = new();
            string site = workplace.Site(arguments, out string description);
            Console.WriteLine($"{description}\nmedian of {rounds} rounds, output {(workplace.IsInMemory ? "in memory" : "on a disk")}\n");
            List<Series> builds = [];
            for (int round = 0; round < rounds; round++)
            {
                string output = workplace.Folder(string.Create(CultureInfo.InvariantCulture, $"again-{round}"));
                foreach ((int i, (string name, Measurement taken)) in new BuildsInTurn(site, output).Run(round).Index())
                {
                    if (i == builds.Count)
                    {
                        builds.Add(new Series(name, []));
                    }

                    builds[i].Runs.Add(taken);
                }

                Workplace.Remove(output);
                Workplace.Remove(output + ".cache");
            }

            Table table = new(["what changed", "processor, s", "of the first", "wall, s", "of the first", "memory, MB"]);
            foreach (Series build in builds)
            {
                table.Add(
                [
                    build.Title, Text(build.Cpu, "F2"), Text(build.Cpu / builds[0].Cpu, "P0"), Text(build.Wall, "F2"), Text(build.Wall / builds[0].Wall, "P0"), Text(build.Peak / 1e6, "F0"),
                ]);
            }

            Console.Write(table);
            return 0;
        });

    private static string Text(double value, string format) => value.ToString(format, CultureInfo.InvariantCulture);
}
