using System.Globalization;
using NotesGen.Templates.Errors;
using NotesGen.Templates.Values;

namespace NotesGen.Templates.Functions.BuiltIn;

/// <summary>The built-in group <c>date</c>. A date without an offset is taken as UTC, so that a page does not depend on where it is built.</summary>
internal static class DateFunctions
{
    public static FunctionGroup Create() => new FunctionGroup("date", "Dates: reading, writing, adding to them.")
        .Add("now()", "The current time, in UTC.", static call => call.Rendering.Options.Clock.GetUtcNow())
        .Add("format()", "The pattern in which dates are written; a template may set it.", static call => call.Rendering.DateFormat)
        .Add("default_format()", "The pattern that `date.format` starts with.", static _ => DateFormat.Default)
        .Add("add_days(date, days)", "The date `days` later.", static call => Later(call, TimeSpan.FromDays))
        .Add("add_hours(date, hours)", "The date `hours` later.", static call => Later(call, TimeSpan.FromHours))
        .Add("add_minutes(date, minutes)", "The date `minutes` later.", static call => Later(call, TimeSpan.FromMinutes))
        .Add("add_seconds(date, seconds)", "The date `seconds` later.", static call => Later(call, TimeSpan.FromSeconds))
        .Add("add_milliseconds(date, millis)", "The date `millis` later.", static call => Later(call, TimeSpan.FromMilliseconds))
        .Add("add_months(date, months)", "The same day `months` later.", static call => Months(call, 1))
        .Add("add_years(date, years)", "The same day `years` later.", static call => Months(call, 12))
        .Add("parse(text, pattern = null, culture = null)", "The date that the text writes, in the given pattern if there is one; null when it writes none.", static call =>
            Parse(call.Text(0), call[1], call[2]) is { } date ? date : default(Value))
        .Add("parse_to_string(text, output_pattern = null, output_culture = null, input_pattern = null, input_culture = null)", "The date that the text writes, written in another pattern.", static call =>
            Parse(call.Text(0), call[3], call[4]) is { } date ? Write(call, date, call[1], call[2]) : default)
        .Add("to_string(datetime, pattern = null, culture = null)", "The date in a pattern of `%` and letters; null for null.", static call =>
            call[0].IsNull ? default : Write(call, call.Date(0), call[1], call[2]));

    private static Value Write(FunctionCall call, DateTimeOffset date, in Value pattern, in Value cultureName)
    {
        var culture = Cultures.Named(cultureName);
        var asked = pattern.IsNull ? call.Rendering.DateFormat : call.Rendering.TextOf(pattern);
        var final = DateFormat.WithoutCultureMark(asked, call.Rendering.DateFormat, ref culture);
        return call.Rendering.Limited(DateFormat.Write(date, final, culture));
    }

    private static DateTimeOffset? Parse(string text, in Value pattern, in Value cultureName)
    {
        var culture = Cultures.Named(cultureName);
        if (!pattern.IsNull) return DatePattern.Read(text, pattern.ToString(), culture);
        return DateTimeOffset.TryParse(text, culture, DateTimeStyles.AssumeUniversal, out var date) ? date : null;
    }

    private static Value Later(FunctionCall call, Func<double, TimeSpan> unit)
    {
        if (call[0].IsNull) return default;
        try
        {
            return call.Date(0) + unit(call.Double(1));
        }
        catch (Exception outside) when (outside is OverflowException or ArgumentException)
        {
            throw new RenderStopped(ErrorCodes.FunctionFailed, "the date is outside the calendar");
        }
    }

    private static Value Months(FunctionCall call, int each)
    {
        if (call[0].IsNull) return default;
        try
        {
            return call.Date(0).AddMonths((int)Math.Clamp((long)call.Integer(1) * each, -130_000, 130_000));
        }
        catch (ArgumentOutOfRangeException)
        {
            throw new RenderStopped(ErrorCodes.FunctionFailed, "the date is outside the calendar");
        }
    }
}
