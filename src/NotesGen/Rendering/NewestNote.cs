using NotesGen.Graph;
using NotesGen.Rendering.Reuse;

namespace NotesGen.Rendering;

/// <summary>
/// The time that templates are told: midnight (UTC) of the newest date of any note. The same site gives the same pages on
/// whatever day it is built.
/// </summary>
internal sealed class NewestNote(SiteGraph graph) : TimeProvider
{
    private readonly DateTimeOffset newest = new(DateOf(graph).ToDateTime(TimeOnly.MinValue), TimeSpan.Zero);

    /// <summary>The newest date of any note.</summary>
    public static DateOnly DateOf(SiteGraph graph) => graph.Notes.Max(note => note.Updated ?? note.Date) ?? new DateOnly(1970, 1, 1);

    /// <inheritdoc/>
    public override DateTimeOffset GetUtcNow()
    {
        PageReads.Tell(Fact.Newest, 0);
        return newest;
    }

    /// <inheritdoc/>
    public override TimeZoneInfo LocalTimeZone => TimeZoneInfo.Utc;
}
