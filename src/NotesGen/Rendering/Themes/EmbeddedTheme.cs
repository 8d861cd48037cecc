using System.Reflection;
using NotesGen.Diagnostics;

namespace NotesGen.Rendering.Themes;

/// <summary>The default theme, which travels inside the library: its files by their path below <c>templates/</c>.</summary>
public static class EmbeddedTheme
{
    private const string Prefix = "templates/";

    private static readonly Assembly Library = typeof(EmbeddedTheme).Assembly;

    /// <summary>The paths of all files, such as <c>pages/note.sbn-html</c>, in ordinal order.</summary>
    public static IReadOnlyList<string> Paths { get; } =
    [
        .. Library.GetManifestResourceNames().Where(name => name.StartsWith(Prefix, StringComparison.Ordinal)).Select(name => name[Prefix.Length..]).Order(StringComparer.Ordinal),
    ];

    /// <summary>The content of a file; null when the theme has none of that path.</summary>
    public static byte[]? Read(string path)
    {
        using Stream? stream = Library.GetManifestResourceStream(Prefix + path);
        if (stream is null)
        {
            return null;
        }

        byte[] content = new byte[stream.Length];
        stream.ReadExactly(content);
        return content;
    }

    /// <summary>The text of a template as diagnostics name it, <c>templates/pages/note.sbn-html</c>; null when it is none of ours.</summary>
    public static SourceText? Text(SourcePath path) =>
        path.Value.StartsWith(Prefix, StringComparison.Ordinal) && Read(path.Value[Prefix.Length..]) is { } content
            ? new SourceText(path, System.Text.Encoding.UTF8.GetString(content))
            : null;
}
