using System.Globalization;
using NotesGen.Templates.Errors;

namespace NotesGen.Templates.Functions.BuiltIn;

/// <summary>The built-in group <c>timespan</c>.</summary>
internal static class TimeSpanFunctions
{
    public static FunctionGroup Create() => new FunctionGroup("timespan", "Lengths of time.")
        .Add("zero()", "No time at all.", static _ => TimeSpan.Zero)
        .Add("from_days(days)", "That many days.", static call => From(call, TimeSpan.FromDays))
        .Add("from_hours(hours)", "That many hours.", static call => From(call, TimeSpan.FromHours))
        .Add("from_minutes(minutes)", "That many minutes.", static call => From(call, TimeSpan.FromMinutes))
        .Add("from_seconds(seconds)", "That many seconds.", static call => From(call, TimeSpan.FromSeconds))
        .Add("from_milliseconds(millis)", "That many milliseconds.", static call => From(call, TimeSpan.FromMilliseconds))
        .Add("parse(text)", "The length of time that the text writes, such as `1.02:03:04`; null when it writes none.", static call =>
            TimeSpan.TryParse(call.Text(0), CultureInfo.InvariantCulture, out var span) ? span : default(Value));

    private static Value From(FunctionCall call, Func<double, TimeSpan> unit)
    {
        try
        {
            return unit(call.Double(0));
        }
        catch (Exception outside) when (outside is OverflowException or ArgumentException)
        {
            throw new RenderStopped(ErrorCodes.FunctionFailed, "so long a time cannot be counted");
        }
    }
}
