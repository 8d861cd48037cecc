using System.Text;

namespace NotesGen.Cli.Commands.Authoring;

/// <summary>Writes files that were not there before.</summary>
internal static class NewFile
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>Writes a file and the folders above it; never over another.</summary>
    /// <exception cref="IOException">The disk does not take it, or a file is there.</exception>
    /// <exception cref="UnauthorizedAccessException">The system does not let us.</exception>
    public static void Write(string path, string text)
    {
        string folder = Path.GetDirectoryName(path)!;
        for (string? above = folder; above is not null && !Directory.Exists(above); above = Path.GetDirectoryName(above))
        {
            if (File.Exists(above))
            {
                throw new IOException($"`{Path.GetFileName(above)}` is a file, and no folder");
            }
        }

        Directory.CreateDirectory(folder);
        using FileStream file = new(path, FileMode.CreateNew, FileAccess.Write);
        file.Write(Utf8.GetBytes(text));
    }
}
