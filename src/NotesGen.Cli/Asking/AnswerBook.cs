using System.Text.Json;
using NotesGen.Diagnostics;
using NotesGen.Output.Records;

namespace NotesGen.Cli.Asking;

/// <summary>
/// What hosts answered before, kept in the folder beside the output that may be removed at any time: <c>links.json</c>, by address. What cannot be
/// read counts as nothing.
/// </summary>
internal sealed class AnswerBook
{
    private readonly string file;
    private readonly SortedDictionary<string, LinkAnswer> answers;

    private AnswerBook(string file, SortedDictionary<string, LinkAnswer> answers)
    {
        this.file = file;
        this.answers = answers;
    }

    /// <summary>A book in which nothing stands yet, in place of the one of a site.</summary>
    /// <param name="output">The folder that the site is written to.</param>
    public static AnswerBook Empty(string output) => new(FileBeside(output), new SortedDictionary<string, LinkAnswer>(StringComparer.Ordinal));

    /// <summary>Opens the book of a site.</summary>
    /// <param name="output">The folder that the site is written to.</param>
    public static AnswerBook Open(string output)
    {
        string file = FileBeside(output);
        try
        {
            SortedDictionary<string, LinkAnswer>? known = File.Exists(file) ? JsonSerializer.Deserialize(File.ReadAllBytes(file), AnswerJson.Default.SortedDictionaryStringLinkAnswer) : null;
            return new AnswerBook(file, new SortedDictionary<string, LinkAnswer>((known ?? []).Where(each => each.Value is not null).ToDictionary(StringComparer.Ordinal), StringComparer.Ordinal));
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException or JsonException)
        {
            return Empty(output);
        }
    }

    private static string FileBeside(string output) => Path.Join(FormerBuild.CacheOf(Path.TrimEndingDirectorySeparator(output)), "links.json");

    /// <summary>What an address was answered, if that is not too long ago.</summary>
    public LinkAnswer? Find(string address, Manners manners, DateTimeOffset now) =>
        answers.TryGetValue(address, out LinkAnswer? answer) && answer.Asked <= now
        && now - answer.Asked < (answer.Outcome is LinkOutcome.Alive or LinkOutcome.Moved ? manners.KeepGood : manners.KeepBad)
            ? answer
            : null;

    /// <summary>Notes an answer that says something of the address itself.</summary>
    public void Note(string address, LinkAnswer answer)
    {
        if (answer.Outcome is LinkOutcome.Alive or LinkOutcome.Moved or LinkOutcome.Dead or LinkOutcome.Unsure or LinkOutcome.Silent or LinkOutcome.NoHost)
        {
            answers[address] = answer;
        }
    }

    /// <summary>Writes the book; what is not kept any longer is left out.</summary>
    /// <returns>Why it cannot be written, or null.</returns>
    public Diagnostic? Save(Manners manners, DateTimeOffset now)
    {
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            Dictionary<string, LinkAnswer> kept = answers.Where(answer => Find(answer.Key, manners, now) is not null).ToDictionary(StringComparer.Ordinal);
            string next = file + ".new";
            File.WriteAllBytes(next, JsonSerializer.SerializeToUtf8Bytes(new SortedDictionary<string, LinkAnswer>(kept, StringComparer.Ordinal), AnswerJson.Default.SortedDictionaryStringLinkAnswer));
            File.Move(next, file, overwrite: true);
            return null;
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            return new Diagnostic(Catalogue.CannotCache, null, $"what hosts answered cannot be kept: {problem.Message.TrimEnd('.')}")
            {
                Help = "the next run asks all of them again",
            };
        }
    }
}
