using System.Globalization;

namespace NotesGen.Templates.Functions.BuiltIn;

/// <summary>Reads dates by the patterns that write them.</summary>
internal static class DatePattern
{
    /// <summary>The date that <paramref name="text"/> writes in <paramref name="pattern"/>; null when it does not fit.</summary>
    public static DateTimeOffset? Read(string text, string pattern, CultureInfo culture)
    {
        var reader = new DateReader(text, culture);
        return reader.Read(Expanded(pattern)) ? reader.Result() : null;
    }

    private static string Expanded(string pattern) => pattern
        .Replace("%c", "%a %b %e %T %Y", StringComparison.Ordinal)
        .Replace("%D", "%m/%d/%y", StringComparison.Ordinal)
        .Replace("%F", "%Y-%m-%d", StringComparison.Ordinal)
        .Replace("%r", "%I:%M:%S %p", StringComparison.Ordinal)
        .Replace("%R", "%H:%M", StringComparison.Ordinal)
        .Replace("%T", "%H:%M:%S", StringComparison.Ordinal)
        .Replace("%v", "%e-%b-%Y", StringComparison.Ordinal)
        .Replace("%g", "", StringComparison.Ordinal);
}
