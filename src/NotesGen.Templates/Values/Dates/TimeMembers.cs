namespace NotesGen.Templates.Values;

/// <summary>The members of dates and of lengths of time.</summary>
internal static class TimeMembers
{
    public static readonly string[] OfDates = ["year", "month", "day", "day_of_year", "hour", "minute", "second", "millisecond"];

    public static readonly string[] OfSpans =
    [
        "days", "hours", "minutes", "seconds", "milliseconds",
        "total_days", "total_hours", "total_minutes", "total_seconds", "total_milliseconds",
    ];

    public static bool TryReadDate(DateTimeOffset date, string name, out Value value)
    {
        value = name switch
        {
            "year" => date.Year,
            "month" => date.Month,
            "day" => date.Day,
            "day_of_year" => date.DayOfYear,
            "hour" => date.Hour,
            "minute" => date.Minute,
            "second" => date.Second,
            "millisecond" => date.Millisecond,
            _ => default(Value),
        };
        return value.IsDefined;
    }

    public static bool TryReadSpan(TimeSpan span, string name, out Value value)
    {
        value = name switch
        {
            "days" => span.Days,
            "hours" => span.Hours,
            "minutes" => span.Minutes,
            "seconds" => span.Seconds,
            "milliseconds" => span.Milliseconds,
            "total_days" => span.TotalDays,
            "total_hours" => span.TotalHours,
            "total_minutes" => span.TotalMinutes,
            "total_seconds" => span.TotalSeconds,
            "total_milliseconds" => span.TotalMilliseconds,
            _ => default(Value),
        };
        return value.IsDefined;
    }
}
