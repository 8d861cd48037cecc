using System.Xml;

namespace NotesGen.Indexing;

/// <summary>How our XML is written: two spaces of indentation and LF on every system.</summary>
internal static class Xml
{
    public const string Declaration = "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n";

    public static XmlWriterSettings Settings { get; } = new() { OmitXmlDeclaration = true, Indent = true, NewLineChars = "\n", CheckCharacters = false };

    /// <summary>The text without characters that XML 1.0 cannot hold.</summary>
    public static string Clean(string text) => text.All(XmlConvert.IsXmlChar) ? text : new string([.. text.Where(c => XmlConvert.IsXmlChar(c) || char.IsSurrogate(c))]);
}
