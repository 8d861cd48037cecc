using System.Globalization;
using NotesGen.Checks;
using NotesGen.Diagnostics;

namespace NotesGen.Cli.Asking;

/// <summary>
/// Checks the links of a site that lead out of it: takes what is known of them from the last runs, asks after the others, keeps the answers, and says
/// what an author may want to mend.
/// </summary>
/// <param name="links">The links.</param>
/// <param name="book">What was answered before.</param>
/// <param name="manners">How hosts are asked.</param>
/// <param name="clock">What time it is.</param>
internal sealed class OutsideCheck(IReadOnlyList<OutsideLink> links, AnswerBook book, Manners manners, TimeProvider clock)
{
    private readonly Dictionary<string, LinkAnswer> answers = new(StringComparer.Ordinal);

    /// <summary>How many addresses were asked now; the others were known.</summary>
    public int Asked { get; private set; }

    /// <summary>Asks after what is not known, and keeps the answers.</summary>
    /// <param name="asking">Told how far it is: the number of answers, and of all that are asked for.</param>
    /// <param name="cancelled">Ends it at once.</param>
    /// <returns>What there is to say, in no particular order.</returns>
    public async Task<IReadOnlyList<Diagnostic>> RunAsync(Action<int, int> asking, CancellationToken cancelled)
    {
        DateTimeOffset now = clock.GetUtcNow();
        List<string> unknown = [];
        foreach (OutsideLink link in links)
        {
            if (book.Find(link.Address, manners, now) is { } known)
            {
                answers[link.Address] = known;
            }
            else
            {
                unknown.Add(link.Address);
            }
        }

        using Visitor visitor = new(manners, clock);
        LinkAsking run = new(visitor, manners, clock);
        string[] open = [.. unknown.Take(manners.Most)];
        await run.AskAsync(open, count => asking(count, open.Length), cancelled);
        Asked = run.HasNoNetwork ? 0 : run.Answers.Count;
        if (run.HasNoNetwork)
        {
            return [new Diagnostic(Catalogue.NoNetwork, null, "no link out of the site can be asked: there is no network that reaches any of their hosts")
            {
                Help = "check the connection of this machine, or leave out `--external`",
            }];
        }

        foreach ((string address, LinkAnswer answer) in run.Answers)
        {
            answers[address] = answer;
            book.Note(address, answer);
        }

        Diagnostic? trouble = book.Save(manners, clock.GetUtcNow());
        return [.. links.SelectMany(Describe), .. Unasked(), .. trouble is null ? (Diagnostic[])[] : [trouble]];
    }

    private IEnumerable<Diagnostic> Describe(OutsideLink link)
    {
        if (!answers.TryGetValue(link.Address, out LinkAnswer? answer))
        {
            return [];
        }

        (Rule Rule, string? Help)? said = answer.Outcome switch
        {
            LinkOutcome.Dead or LinkOutcome.NoHost => (Catalogue.DeadOutsideLink, "look for where it has gone, or link to a copy in an archive"),
            LinkOutcome.Moved => (Catalogue.MovedOutsideLink, $"write `{answer.MovedTo}`"),
            LinkOutcome.Unsure or LinkOutcome.Silent or LinkOutcome.NoWay => (Catalogue.UnansweredOutsideLink, "open it in a browser"),
            _ => null,
        };
        if (said is not { } found)
        {
            return [];
        }

        return link.Places.Count == 0
            ? [new Diagnostic(found.Rule, null, $"in the page `{link.Page}`, `{link.Address}` {answer.Fact}") { Help = found.Help }]
            : link.Places.Select(place => new Diagnostic(found.Rule, place, $"`{link.Address}` {answer.Fact}") { Help = found.Help });
    }

    private IEnumerable<Diagnostic> Unasked()
    {
        int forbidden = answers.Values.Count(answer => answer.Outcome == LinkOutcome.Forbidden);
        if (forbidden > 0)
        {
            yield return new Diagnostic(Catalogue.UnaskedOutsideLinks, null, $"{Links(forbidden)} not asked, because a robots.txt asks programs not to")
            {
                Help = "look at them in a browser, if they matter",
            };
        }

        int open = links.Count(link => !answers.ContainsKey(link.Address));
        if (open > 0)
        {
            yield return new Diagnostic(Catalogue.UnaskedOutsideLinks, null, $"{Links(open)} not asked in this run")
            {
                Help = "run it again later: it goes on where this one ended",
            };
        }
    }

    private static string Links(int count) => string.Create(CultureInfo.InvariantCulture, $"{count} {(count == 1 ? "link out of the site was" : "links out of the site were")}");
}
