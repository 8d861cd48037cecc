using System.Text;
using NotesGen.Sources;

namespace NotesGen.Tests.Diagnostics;

/// <summary>
/// A whole small site in one text: a line <c>=== notes/a.md</c> begins a file, whose content is what follows.
/// <c>=== notes/a.md (in Latin-1)</c> stores it in that encoding instead of UTF-8.
/// </summary>
internal static class ExampleSite
{
    private const string Latin1 = " (in Latin-1)";

    /// <summary>The files of the text, in its order.</summary>
    public static IReadOnlyDictionary<string, byte[]> FilesOf(string text)
    {
        Dictionary<string, byte[]> files = new(StringComparer.Ordinal);
        foreach (string part in ("\n" + text).Split("\n=== ").Skip(1))
        {
            int end = part.IndexOf('\n', StringComparison.Ordinal);
            string name = end < 0 ? part : part[..end];
            string content = end < 0 ? "" : part[(end + 1)..];
            content = content.Length == 0 || content.EndsWith('\n') ? content : content + "\n";
            bool isLatin1 = name.EndsWith(Latin1, StringComparison.Ordinal);
            files.Add(isLatin1 ? name[..^Latin1.Length] : name, (isLatin1 ? Encoding.Latin1 : Encoding.UTF8).GetBytes(content));
        }

        return files;
    }

    /// <summary>The site, held in memory.</summary>
    public static MemoryFolder FolderOf(string text) => new(FilesOf(text));
}
