using System.Globalization;
using NotesGen.Benchmarks.Measuring;
using NotesGen.Benchmarks.Relatedness;
using NotesGen.Sources;

namespace NotesGen.Benchmarks.Commands;

/// <summary>Tells how good related notes are, beside what plain means and chance would find.</summary>
internal static class RelatedCommand
{
    private const Evidence Papers = Evidence.Papers | Evidence.Titles;

    private static readonly (string Name, Evidence Evidence)[] Rankings =
    [
        ("shared papers alone", Evidence.Papers),
        ("papers and their titles", Papers),
        ("links in the text alone", Evidence.Mentions),
        ("tags alone", Evidence.Tags),
        ("words of the notes alone", Evidence.Words),
        ("words and papers", Evidence.Words | Papers),
        ("words, papers, links in the text", Evidence.Words | Papers | Evidence.Mentions),
        ("… and supports, contradicts …", Evidence.Words | Papers | Evidence.Mentions | Evidence.Relations),
        ("… and tags", Evidence.Words | Papers | Evidence.Mentions | Evidence.Relations | Evidence.Tags),
    ];

    public static Command Command { get; } = new(
        "related", "related N|FOLDER [--seed S]", "how often the five first related notes share a hub or topic with the note, both held out", arguments =>
        {
            using Workplace workplace = new();
            Evaluation evaluation = new(new DiskFolder(workplace.Site(arguments, out string description)));
            Console.WriteLine($"{description}: {evaluation.Companions.Judged.Count} notes with a hub or topic; hubs, topics, clusters, inquiries and `related` held out");
            Console.WriteLine();
            Table table = new(["of the first five, share in %", "hub or topic", "topic", "even notes", "odd notes"]);
            Add("chance", evaluation.OfChance());
            Add("plain TF-IDF", evaluation.OfPlainTfIdf());
            foreach ((string name, Evidence evidence) in Rankings)
            {
                Add(name, evaluation.Of(evidence));
            }

            Console.Write(table);
            return 0;

            void Add(string name, Precision precision) => table.Add([name, Percent(precision.HubOrTopic), Percent(precision.Topic), Percent(precision.EvenNotes), Percent(precision.OddNotes)]);
        });

    private static string Percent(double share) => (share * 100).ToString("0.0", CultureInfo.InvariantCulture);
}
