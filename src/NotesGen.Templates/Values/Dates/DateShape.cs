using System.Collections.Concurrent;

namespace NotesGen.Templates.Values;

/// <summary>The shape of dates with one offset from UTC; few offsets exist, so the instances are kept.</summary>
internal sealed class DateShape : Shape
{
    private static readonly DateShape Utc = new(TimeSpan.Zero);
    private static readonly ConcurrentDictionary<TimeSpan, DateShape> Others = new();

    private DateShape(TimeSpan offset)
        : base(ValueKind.Date) => Offset = offset;

    public TimeSpan Offset { get; }

    public static DateShape WithOffset(TimeSpan offset) => offset == TimeSpan.Zero ? Utc : Others.GetOrAdd(offset, static offset => new DateShape(offset));
}
