namespace NotesGen.Cli.Asking;

/// <summary>Lets one request at a time through to a host, and none before the host was left alone for a while.</summary>
internal sealed class HostDoor(TimeProvider clock, Manners manners) : IDisposable
{
    private readonly SemaphoreSlim door = new(1);
    private DateTimeOffset? last;

    /// <summary>What the host's <c>robots.txt</c> asks; null until it was read.</summary>
    public RobotsRules? Rules { get; set; }

    private TimeSpan Pause
    {
        get
        {
            TimeSpan asked = Rules?.Delay ?? TimeSpan.Zero;
            return asked > manners.LongestPause ? manners.LongestPause : asked > manners.Pause ? asked : manners.Pause;
        }
    }

    /// <summary>Sends a request through the door.</summary>
    public async Task<T> ThroughAsync<T>(Func<Task<T>> send, CancellationToken cancelled)
    {
        await door.WaitAsync(cancelled);
        try
        {
            TimeSpan wait = last is { } before ? before + Pause - clock.GetUtcNow() : TimeSpan.Zero;
            if (wait > TimeSpan.Zero)
            {
                await Task.Delay(wait, clock, cancelled);
            }

            return await send();
        }
        finally
        {
            last = clock.GetUtcNow();
            door.Release();
        }
    }

    /// <inheritdoc/>
    public void Dispose() => door.Dispose();
}
