using NotesGen.Graph;

namespace NotesGen.Rendering;

/// <summary>
/// The time that templates are told: midnight (UTC) of the newest date of any note. The same site gives the same pages on
/// whatever day it is built.
/// </summary>
internal sealed class NewestNote(SiteGraph graph) : TimeProvider
{
    private readonly DateTimeOffset newest = new(
        (graph.Notes.Max(note => note.Updated ?? note.Date) ?? new DateOnly(1970, 1, 1)).ToDateTime(TimeOnly.MinValue), TimeSpan.Zero);

    /// <inheritdoc/>
    public override DateTimeOffset GetUtcNow() => newest;

    /// <inheritdoc/>
    public override TimeZoneInfo LocalTimeZone => TimeZoneInfo.Utc;
}
