using System.Globalization;
using System.Text.Json;

namespace NotesGen.Templates.Tests.Specs;

/// <summary>Turns the JSON of an example into variables.</summary>
internal static class SpecValues
{
    /// <summary>The moment at which every example is rendered.</summary>
    public static TimeProvider Clock { get; } = new FixedClock(new DateTimeOffset(2024, 2, 29, 13, 5, 9, TimeSpan.Zero));

    public static void Set(TemplateGlobals globals, string? json)
    {
        if (json is null) return;
        using var document = JsonDocument.Parse(json);
        foreach (var member in document.RootElement.EnumerateObject()) globals.Set(member.Name, Of(member.Value));
    }

    // {"$html": "…"} is markup and {"$date": "…"} a date.
    private static Value Of(JsonElement element)
    {
        switch (element.ValueKind)
        {
            case JsonValueKind.String: return element.GetString();
            case JsonValueKind.Number: return element.TryGetInt64(out var whole) ? whole : element.GetDouble();
            case JsonValueKind.True: return true;
            case JsonValueKind.False: return false;
            case JsonValueKind.Array: return Value.List([.. element.EnumerateArray().Select(Of)]);
            case JsonValueKind.Object:
                if (element.TryGetProperty("$html", out var html)) return Value.Html(html.GetString()!);
                if (element.TryGetProperty("$date", out var date)) return DateTimeOffset.Parse(date.GetString()!, CultureInfo.InvariantCulture);
                var members = new OrderedDictionary<string, Value>(StringComparer.Ordinal);
                foreach (var member in element.EnumerateObject()) members[member.Name] = Of(member.Value);
                return Value.Map(members);
            default: return Value.Null;
        }
    }

    private sealed class FixedClock(DateTimeOffset now) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => now;

        public override TimeZoneInfo LocalTimeZone => TimeZoneInfo.Utc;
    }
}
