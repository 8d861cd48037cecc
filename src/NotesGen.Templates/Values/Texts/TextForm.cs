using System.Globalization;
using System.Text;

namespace NotesGen.Templates.Values;

/// <summary>The text of a value: what a template writes, before escaping. Culture-invariant.</summary>
internal static class TextForm
{
    /// <summary>The text of a value; dates in the default format.</summary>
    public static string Of(in Value value) => Of(value, DateFormat.Default);

    public static string Of(in Value value, string dateFormat) => value.Kind switch
    {
        ValueKind.Null => "",
        ValueKind.Text => value.AsText,
        ValueKind.Boolean => value.AsBoolean ? "true" : "false",
        ValueKind.Integer => value.AsInteger.ToString(CultureInfo.InvariantCulture),
        ValueKind.Date => DateFormat.Write(value.AsDate, dateFormat, CultureInfo.InvariantCulture),
        ValueKind.TimeSpan => value.AsTimeSpan.ToString("c", CultureInfo.InvariantCulture),
        ValueKind.Markup => MarkupText.Of(value),
        ValueKind.List or ValueKind.Object => Structure(value, dateFormat),
        ValueKind.Function => "<function>",
        _ => Number(value),
    };

    private static string Number(in Value value) => value.Kind switch
    {
        ValueKind.BigInteger => value.AsBigInteger.ToString(CultureInfo.InvariantCulture),
        ValueKind.Single => value.AsSingle.ToString(CultureInfo.InvariantCulture),
        ValueKind.Double => value.AsDouble.ToString(CultureInfo.InvariantCulture),
        _ => value.AsDecimal.ToString(CultureInfo.InvariantCulture),
    };

    private static string Structure(in Value value, string dateFormat)
    {
        var text = new StringBuilder();
        new StructureWriter(text, dateFormat).Append(value);
        return text.ToString();
    }
}
