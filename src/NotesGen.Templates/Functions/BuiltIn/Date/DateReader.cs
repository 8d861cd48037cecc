using System.Globalization;

namespace NotesGen.Templates.Functions.BuiltIn;

/// <summary>Goes through a text field by field, gathering the parts of a date.</summary>
internal sealed class DateReader(string text, CultureInfo culture)
{
    private int position;
    private int year = 1;
    private int month = 1;
    private int day = 1;
    private int hour;
    private int minute;
    private int second;
    private int millisecond;
    private bool afternoon;
    private TimeSpan offset;

    public bool Read(string pattern)
    {
        for (var i = 0; i < pattern.Length; i++)
        {
            if (pattern[i] == '%' && i + 1 < pattern.Length)
            {
                if (!ReadField(pattern[++i])) return false;
            }
            else if (char.IsWhiteSpace(pattern[i])) SkipBlanks();
            else if (position >= text.Length || text[position++] != pattern[i]) return false;
        }

        SkipBlanks();
        return position == text.Length;
    }

    public DateTimeOffset? Result()
    {
        if (afternoon && hour < 12) hour += 12;
        if (year is < 1 or > 9999 || month is < 1 or > 12 || day < 1 || day > DateTime.DaysInMonth(year, month)) return null;
        if (hour > 23 || minute > 59 || second > 59) return null;
        return new DateTimeOffset(year, month, day, hour, minute, second, millisecond, offset);
    }

    private bool ReadField(char letter) => letter switch
    {
        'Y' => Number(4, out year),
        'y' => Number(2, out year) && (year += year < 70 ? 2000 : 1900) > 0,
        'm' => Number(2, out month),
        'd' or 'e' => Number(2, out day),
        'H' or 'k' => Number(2, out hour),
        'I' or 'l' => Number(2, out hour) && (hour %= 12) >= 0,
        'M' => Number(2, out minute),
        'S' => Number(2, out second),
        'L' => Number(3, out millisecond),
        'p' or 'P' => HalfOfDay(),
        'b' or 'h' => Name(culture.DateTimeFormat.AbbreviatedMonthNames, ref month),
        'B' => Name(culture.DateTimeFormat.MonthNames, ref month),
        'a' => SkipName(culture.DateTimeFormat.AbbreviatedDayNames),
        'A' => SkipName(culture.DateTimeFormat.DayNames),
        'Z' => ReadOffset(),
        'n' or 't' => SkipBlanks(),
        '%' => position < text.Length && text[position++] == '%',
        _ => false,
    };

    private bool Number(int digits, out int number)
    {
        number = 0;
        SkipBlanks();
        var start = position;
        while (position < text.Length && position - start < digits && char.IsAsciiDigit(text[position])) number = (number * 10) + text[position++] - '0';
        return position > start;
    }

    private bool HalfOfDay()
    {
        var half = position + 2 <= text.Length ? text.Substring(position, 2).ToUpperInvariant() : "";
        position += 2;
        afternoon = half == "PM";
        return half is "AM" or "PM";
    }

    private bool Name(string[] names, ref int number)
    {
        for (var i = 0; i < names.Length; i++)
        {
            if (names[i].Length == 0 || string.Compare(text, position, names[i], 0, names[i].Length, StringComparison.OrdinalIgnoreCase) != 0) continue;
            position += names[i].Length;
            number = i + 1;
            return true;
        }

        return false;
    }

    private bool SkipName(string[] names)
    {
        var ignored = 0;
        return Name(names, ref ignored);
    }

    private bool SkipBlanks()
    {
        while (position < text.Length && char.IsWhiteSpace(text[position])) position++;
        return true;
    }

    private bool ReadOffset()
    {
        if (position < text.Length && text[position] == 'Z')
        {
            position++;
            return true;
        }

        var negative = position < text.Length && text[position] == '-';
        if (position >= text.Length || text[position++] is not ('+' or '-')) return false;
        if (!Number(2, out var hours)) return false;
        if (position < text.Length && text[position] == ':') position++;
        if (!Number(2, out var minutes) || hours > 13) return false;
        offset = new TimeSpan(hours, minutes, 0) * (negative ? -1 : 1);
        return true;
    }
}
