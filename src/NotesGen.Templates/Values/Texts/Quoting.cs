using System.Globalization;
using System.Text;

namespace NotesGen.Templates.Values;

/// <summary>Writes text so that, between double quotes, code reads it as the same text.</summary>
internal static class Quoting
{
    public static string Escape(string content)
    {
        var text = new StringBuilder(content.Length + 8);
        Append(text, content);
        return text.ToString();
    }

    public static void Append(StringBuilder text, string content)
    {
        foreach (var c in content)
        {
            switch (c)
            {
                case '"': text.Append("\\\""); break;
                case '\\': text.Append(@"\\"); break;
                case '\n': text.Append("\\n"); break;
                case '\r': text.Append("\\r"); break;
                case '\t': text.Append("\\t"); break;
                case '\b': text.Append("\\b"); break;
                case '\f': text.Append("\\f"); break;
                case < ' ' or '\x7f': text.Append("\\u").Append(((int)c).ToString("x4", CultureInfo.InvariantCulture)); break;
                default: text.Append(c); break;
            }
        }
    }
}
