using System.Globalization;
using System.Text;

namespace NotesGen.Templates.Values;

/// <summary>Writes dates by patterns of <c>%</c> and a letter, after Ruby's strftime.</summary>
internal static class DateFormat
{
    public const string Default = "%d %b %Y";

    public static string Write(DateTimeOffset date, string pattern, CultureInfo culture)
    {
        var text = new StringBuilder();
        Append(text, date, pattern, culture);
        return text.ToString();
    }

    /// <summary><c>%g</c> asks for the invariant culture; alone it means the default pattern.</summary>
    public static string WithoutCultureMark(string pattern, string defaultPattern, ref CultureInfo culture)
    {
        var mark = pattern.IndexOf("%g", StringComparison.Ordinal);
        if (mark < 0) return pattern;
        culture = CultureInfo.InvariantCulture;
        var rest = pattern.Remove(mark, 2).Trim();
        return rest.Length == 0 ? defaultPattern : rest;
    }

    private static void Append(StringBuilder text, DateTimeOffset date, string pattern, CultureInfo culture)
    {
        for (var i = 0; i < pattern.Length; i++)
        {
            if (pattern[i] != '%' || i + 1 == pattern.Length) text.Append(pattern[i]);
            else if (Composite(pattern[++i]) is { } parts) Append(text, date, parts, culture);
            else text.Append(Field(date, pattern[i], culture));
        }
    }

    private static string? Composite(char letter) => letter switch
    {
        'c' => "%a %b %e %T %Y",
        'D' => "%m/%d/%y",
        'F' => "%Y-%m-%d",
        'r' => "%I:%M:%S %p",
        'R' => "%H:%M",
        'T' => "%H:%M:%S",
        _ => null,
    };

    private static string Field(DateTimeOffset date, char letter, CultureInfo culture)
    {
        var invariant = CultureInfo.InvariantCulture;
        return letter switch
        {
            'a' => date.ToString("ddd", culture),
            'A' => date.ToString("dddd", culture),
            'b' or 'h' => date.ToString("MMM", culture),
            'B' => date.ToString("MMMM", culture),
            'C' => (date.Year / 100).ToString("D2", invariant),
            'd' => date.Day.ToString("D2", invariant),
            'e' => date.Day.ToString(invariant).PadLeft(2),
            'H' => date.Hour.ToString("D2", invariant),
            'I' => Hour12(date).ToString("D2", invariant),
            'j' => date.DayOfYear.ToString("D3", invariant),
            'k' => date.Hour.ToString(invariant).PadLeft(2),
            'l' => Hour12(date).ToString(invariant).PadLeft(2),
            'L' => date.Millisecond.ToString("D3", invariant),
            'm' => date.Month.ToString("D2", invariant),
            'M' => date.Minute.ToString("D2", invariant),
            'n' => "\n",
            'N' => (date.Ticks % TimeSpan.TicksPerSecond * TimeSpan.NanosecondsPerTick).ToString("D9", invariant),
            'p' => date.Hour < 12 ? "AM" : "PM",
            'P' => date.Hour < 12 ? "am" : "pm",
            's' => date.ToUnixTimeSeconds().ToString(invariant),
            'S' => date.Second.ToString("D2", invariant),
            't' => "\t",
            'u' => (date.DayOfWeek == DayOfWeek.Sunday ? 7 : (int)date.DayOfWeek).ToString(invariant),
            'U' => ((date.DayOfYear + 6 - (int)date.DayOfWeek) / 7).ToString("D2", invariant),
            'v' => date.ToString("d-MMM-yyyy", invariant).ToUpperInvariant().PadLeft(11),
            'V' => ISOWeek.GetWeekOfYear(date.DateTime).ToString("D2", invariant),
            'w' => ((int)date.DayOfWeek).ToString(invariant),
            'W' => ((date.DayOfYear + 6 - (((int)date.DayOfWeek + 6) % 7)) / 7).ToString("D2", invariant),
            'x' => date.ToString("d", culture),
            'X' => date.ToString("T", culture),
            'y' => (date.Year % 100).ToString("D2", invariant),
            'Y' => date.Year.ToString("D4", invariant),
            'Z' => date.ToString("zzz", invariant),
            '%' => "%",
            _ => "%" + letter,
        };
    }

    private static int Hour12(DateTimeOffset date) => date.Hour % 12 == 0 ? 12 : date.Hour % 12;
}
