namespace NotesGen.Cli.Serving;

/// <summary>
/// Gives back what former editions of a site took. The runtime alone waits until memory is short, and by then holds many editions of a large
/// site; nobody notices a collection while the author thinks.
/// </summary>
internal sealed class MemoryCare
{
    /// <summary>After so many bytes it is time to collect as soon as nothing happens for a moment, or at once.</summary>
    private const long Much = 512L << 20;
    private const long TooMuch = 1024L << 20;

    private static readonly TimeSpan Moment = TimeSpan.FromMilliseconds(150);
    private static readonly TimeSpan Rest = TimeSpan.FromSeconds(3);

    private long collectedAt;

    /// <summary>Waits for something, and uses the time.</summary>
    public async Task<T> WhileAsync<T>(Task<T> waiting, CancellationToken ending)
    {
        bool isQuiet = await Task.WhenAny(waiting, Task.Delay(Moment, ending)) != waiting;
        if (GC.GetTotalAllocatedBytes() - collectedAt > (isQuiet ? Much : TooMuch))
        {
            Collect(GCCollectionMode.Forced);
        }

        if (isQuiet && await Task.WhenAny(waiting, Task.Delay(Rest, ending)) != waiting)
        {
            Collect(GCCollectionMode.Aggressive);
        }

        return await waiting;
    }

    private void Collect(GCCollectionMode mode)
    {
        GC.Collect(GC.MaxGeneration, mode, blocking: true, compacting: true);
        collectedAt = GC.GetTotalAllocatedBytes();
    }
}
