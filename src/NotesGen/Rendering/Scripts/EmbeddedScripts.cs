using System.Reflection;

namespace NotesGen.Rendering.Scripts;

/// <summary>The scripts of pages, which travel inside the library, bundled from <c>src/NotesGen.Web</c>.</summary>
internal static class EmbeddedScripts
{
    private static readonly Assembly Library = typeof(EmbeddedScripts).Assembly;

    /// <summary>The content of a script, such as <c>math.js</c>.</summary>
    public static byte[] Read(string name)
    {
        using Stream stream = Library.GetManifestResourceStream("scripts/" + name) ?? throw new InvalidOperationException("no script " + name);
        byte[] content = new byte[stream.Length];
        stream.ReadExactly(content);
        return content;
    }
}
