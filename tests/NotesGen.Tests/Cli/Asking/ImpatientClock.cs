using System.Collections.Concurrent;

namespace NotesGen.Tests.Cli.Asking;

/// <summary>A clock that stands at one moment until it is set, and on which short waits are over at once; it remembers how long they were.</summary>
internal sealed class ImpatientClock : TimeProvider
{
    private static readonly TimeSpan Long = TimeSpan.FromMinutes(5);

    public DateTimeOffset Now { get; set; } = new(2024, 1, 5, 12, 0, 0, TimeSpan.Zero);

    /// <summary>The waits that were asked for.</summary>
    public ConcurrentQueue<TimeSpan> Waits { get; } = [];

    public override DateTimeOffset GetUtcNow() => Now;

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        if (dueTime >= Long || dueTime < TimeSpan.Zero)
        {
            return base.CreateTimer(callback, state, Timeout.InfiniteTimeSpan, period);
        }

        Waits.Enqueue(dueTime);
        return base.CreateTimer(callback, state, TimeSpan.Zero, period);
    }
}
