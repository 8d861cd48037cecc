using System.Collections.Concurrent;

namespace NotesGen.Cli.Asking;

/// <summary>
/// Asks after many addresses: a few hosts at the same time, each of them one thing after the other. It ends when all are asked, when the run has
/// taken long enough, or when it shows that there is no network.
/// </summary>
internal sealed class LinkAsking(Visitor visitor, Manners manners, TimeProvider clock)
{
    private const int HostsThatTell = 3;
    private const int SilencesThatTell = 3;

    private readonly ConcurrentDictionary<string, LinkAnswer> answers = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, bool> reached = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>The answers, by address; those that were not asked are missing.</summary>
    public IReadOnlyDictionary<string, LinkAnswer> Answers => answers;

    /// <summary>True if no host at all could be reached.</summary>
    public bool HasNoNetwork { get; private set; }

    /// <summary>Asks after all of some addresses, as far as time allows.</summary>
    /// <param name="addresses">The addresses, each once.</param>
    /// <param name="asked">Told the number of those asked.</param>
    /// <param name="cancelled">Ends asking at once; the answers so far stay.</param>
    public async Task AskAsync(IReadOnlyList<string> addresses, Action<int> asked, CancellationToken cancelled)
    {
        using CancellationTokenSource end = CancellationTokenSource.CreateLinkedTokenSource(cancelled);
        using ITimer over = clock.CreateTimer(_ => Cancel(end), null, manners.Longest, Timeout.InfiniteTimeSpan);
        (string Host, string[] Addresses)[] hosts =
        [
            .. addresses.GroupBy(address => new Uri(address).Authority, StringComparer.OrdinalIgnoreCase).Select(group => (group.Key, group.ToArray())),
        ];
        try
        {
            await Parallel.ForEachAsync(hosts, new ParallelOptions { MaxDegreeOfParallelism = manners.HostsAtOnce, CancellationToken = end.Token }, async (host, token) =>
            {
                await AskHostAsync(host.Host, host.Addresses, asked, token);
                if (reached.Count >= HostsThatTell && reached.Values.All(static each => !each))
                {
                    Cancel(end);
                }
            });
        }
        catch (OperationCanceledException)
        {
            // What was answered until then counts; the caller knows whether it was the user who ended it.
        }

        // A single host that is not there may well be just that; several at once, or one that no way leads to, are the network.
        HasNoNetwork = !reached.IsEmpty && reached.Values.All(static each => !each)
            && (reached.Count > 1 || answers.Values.Any(static answer => answer.Outcome == LinkOutcome.NoWay));
    }

    private async Task AskHostAsync(string host, string[] addresses, Action<int> asked, CancellationToken cancelled)
    {
        int silences = 0;
        foreach (string address in addresses)
        {
            LinkAnswer answer = await visitor.AskAsync(new Uri(address), cancelled);
            bool isReached = answer.Outcome is not (LinkOutcome.NoHost or LinkOutcome.NoWay);
            reached.AddOrUpdate(host, isReached, (_, was) => was || isReached);
            if (answer.Outcome == LinkOutcome.Postponed)
            {
                return;
            }

            answers[address] = answer;
            asked(answers.Count);
            silences = answer.Outcome == LinkOutcome.Silent ? silences + 1 : 0;

            // The rest of a host that is not there, or that keeps silent, would be waited for in vain.
            if (!isReached || silences == SilencesThatTell)
            {
                foreach (string other in addresses)
                {
                    answers.TryAdd(other, answer);
                }

                return;
            }
        }
    }

    private static void Cancel(CancellationTokenSource source)
    {
        try
        {
            source.Cancel();
        }
        catch (ObjectDisposedException)
        {
            // The timer went off as the run ended by itself.
        }
    }
}
