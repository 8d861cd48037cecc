using System.Text.RegularExpressions;
using NotesGen.Graph;
using NotesGen.Indexing.Search.Writing.Texts;
using NotesGen.Model;
using NotesGen.Parsing;
using NotesGen.Planning;
using NotesGen.Sources;
using NotesGen.Tests.Sites;
using Xunit;

namespace NotesGen.Tests.Search;

/// <summary>Whoever half remembers a note finds it among the first three results.</summary>
public sealed partial class RecallOfTheDemo
{
    private const int First = 3;

    private static readonly SiteGraph Graph = Linker.Link(Parser.Parse(Discovery.Discover(DemoSite.Folder), new BuildOptions()), new BuildOptions());
    private static readonly IReadOnlyList<UrlPath> Addresses = Planner.Plan(Graph).Addresses.Notes;
    private static readonly SearchedSite Site = SearchedSite.Of(DemoSite.Served.Site);

    [Fact]
    public void FindsEveryNoteByItsTitle() => Check(note => [Graph.Notes[note].Title]);

    [Fact]
    public void FindsEveryNoteByItsClaim() => Check(note => Graph.Notes[note].Claim is { } claim ? [claim] : []);

    [Fact]
    public void FindsEveryNoteByTheTitlesOfItsPapers()
    {
        List<string> missed = [];
        foreach (Paper paper in Graph.AllPapers.Where(paper => paper.Title is not null))
        {
            string[] users = [.. paper.Notes.Select(note => Addresses[note].Value)];
            string[] found = [.. Site.Find(paper.Title!).Take(First)];
            bool isFound = users.Length > First ? found.Length == First && found.All(users.Contains) : users.All(found.Contains);
            if (!isFound)
            {
                missed.Add($"{paper.Title} ({string.Join(", ", users)}): {string.Join(", ", found)}");
            }
        }

        Assert.True(missed.Count == 0, string.Join('\n', missed));
    }

    [Fact]
    public void FindsEveryNoteByAPhraseOfItsText()
    {
        TextOfNotes texts = new(Graph);
        int number = 0;
        Check(note => texts.Of(note).Split('\n').SelectMany(Phrases).Where(_ => ++number % 12 == 0).Select(phrase => $"\"{phrase}\""));
        Assert.True(number > 10_000, $"only {number} phrases");
    }

    /// <summary>Every six words that follow one another; where quotation marks stand, a query would end.</summary>
    private static IEnumerable<string> Phrases(string line)
    {
        string[] all = Quotation().Replace(line, " ").Split(' ', StringSplitOptions.RemoveEmptyEntries);

        // Signs alone are no words, but stand between them as the author wrote it.
        int[] words = [.. Enumerable.Range(0, all.Length).Where(i => all[i].Any(char.IsLetterOrDigit))];
        return Enumerable.Range(0, Math.Max(0, words.Length - 5)).Select(i => string.Join(' ', all[words[i]..(words[i + 5] + 1)])).Where(phrase => phrase.Any(char.IsLetter));
    }

    private static void Check(Func<int, IEnumerable<string>> queries)
    {
        List<string> missed = [];
        for (int note = 0; note < Graph.Notes.Count; note++)
        {
            foreach (string query in queries(note))
            {
                string[] found = [.. Site.Find(query).Take(First)];
                if (!found.Contains(Addresses[note].Value))
                {
                    missed.Add($"{query} ({Addresses[note].Value}): {string.Join(", ", found)}");
                }
            }
        }

        Assert.True(missed.Count == 0, string.Join('\n', missed));
    }

    [GeneratedRegex("[\"“”„«»「」]", RegexOptions.None, 5000)]
    private static partial Regex Quotation();
}
