using System.Globalization;
using NotesGen.Templates.Errors;
using NotesGen.Templates.Values;

namespace NotesGen.Templates.Functions.BuiltIn;

/// <summary>Writes numbers and other formattable values in .NET's formats.</summary>
internal static class NumberFormat
{
    public static Value Write(in Value value, string format, CultureInfo culture)
    {
        // A precision of several digits asks for text that nobody means.
        if (format.Length > 64 || HasLongPrecision(format)) throw new RenderStopped(ErrorCodes.FunctionFailed, $"`{format}` is too long for a format");
        IFormattable? formattable = value.Kind switch
        {
            ValueKind.Integer => value.AsInteger,
            ValueKind.BigInteger => value.AsBigInteger,
            ValueKind.Single => value.AsSingle,
            ValueKind.Double => value.AsDouble,
            ValueKind.Decimal => value.AsDecimal,
            ValueKind.Date => value.AsDate,
            ValueKind.TimeSpan => value.AsTimeSpan,
            _ => null,
        };
        return formattable is null ? TextForm.Of(value) : formattable.ToString(format, culture);
    }

    private static bool HasLongPrecision(string format) => format.Length > 4 && char.IsAsciiLetter(format[0]) && format.AsSpan(1).IndexOfAnyExceptInRange('0', '9') < 0;
}
