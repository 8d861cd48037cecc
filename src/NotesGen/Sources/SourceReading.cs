using System.Security.Cryptography;
using System.Text;
using NotesGen.Diagnostics;

namespace NotesGen.Sources;

/// <summary>Turns the bytes of a file into text.</summary>
public static class SourceReading
{
    /// <summary>The most bytes that a note, a template or the configuration may have; a bibliography may have sixteen times as many.</summary>
    public const int MostBytes = 16 << 20;

    private const int MostBytesOfBibliography = 16 * MostBytes;

    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>
    /// The text of a file without its byte-order mark; null, with an error, when it cannot be read. Bytes that are not
    /// UTF-8 become U+FFFD, with a warning that names the line of the first.
    /// </summary>
    public static SourceText? Read(this ISourceFolder folder, SourcePath path, ICollection<Diagnostic> diagnostics) =>
        Read(folder, path, diagnostics, []);

    /// <summary>The text of a file, and the digest of the very bytes that it was made of; see <see cref="SourceDigests"/>.</summary>
    public static SourceText? Read(this ISourceFolder folder, SourcePath path, ICollection<Diagnostic> diagnostics, out string? digest)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SourceText? text = Read(folder, path, diagnostics, hash);
        digest = text is null ? null : Convert.ToHexStringLower(hash);
        return text;
    }

    /// <summary>Fills the hash in only if there is room for one: not every reader needs it.</summary>
    private static SourceText? Read(ISourceFolder folder, SourcePath path, ICollection<Diagnostic> diagnostics, Span<byte> hash)
    {
        try
        {
            ReadOnlySpan<byte> bytes = folder.Read(path);
            if (!hash.IsEmpty)
            {
                SHA256.HashData(bytes, hash);
            }

            int most = Discovery.KindOf(path) is SourceKind.BibTex or SourceKind.CslJson ? MostBytesOfBibliography : MostBytes;
            if (bytes.Length > most)
            {
                diagnostics.Add(new Diagnostic(Catalogue.LargeFile, new SourcePlace(path), FormattableString.Invariant($"this file is larger than {most >> 20} MB, so it is not read"))
                {
                    Help = "divide it, or move it out of the site's folder",
                });
                return null;
            }

            return new SourceText(path, Decode(bytes, path, diagnostics));
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            diagnostics.Add(new Diagnostic(Catalogue.UnreadableFile, new SourcePlace(path), "this file cannot be read: " + Reason(problem, path))
            {
                Help = HasUnreadableName(path) ? "rename it" : "check that the file exists and that its permissions let you read it",
            });
            return null;
        }
    }

    /// <summary>Linux takes any bytes as a name; those that are not UTF-8 are lost when the folder is listed.</summary>
    private static bool HasUnreadableName(SourcePath path) => path.Value.Contains('\uFFFD', StringComparison.Ordinal);

    private static string Reason(Exception problem, SourcePath path) => problem switch
    {
        UnauthorizedAccessException => "permission denied",
        FileNotFoundException or DirectoryNotFoundException when HasUnreadableName(path) => "its name is not valid UTF-8",
        FileNotFoundException or DirectoryNotFoundException => "it is not there any more",
        _ => problem.Message.TrimEnd('.'),
    };

    private static string Decode(ReadOnlySpan<byte> bytes, SourcePath path, ICollection<Diagnostic> diagnostics)
    {
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE]))
        {
            return Encoding.Unicode.GetString(bytes[2..]);
        }

        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF]))
        {
            return Encoding.BigEndianUnicode.GetString(bytes[2..]);
        }

        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF]))
        {
            bytes = bytes[3..];
        }

        try
        {
            return Strict.GetString(bytes);
        }
        catch (DecoderFallbackException)
        {
            string text = Encoding.UTF8.GetString(bytes);
            int first = text.IndexOf('\uFFFD', StringComparison.Ordinal);
            diagnostics.Add(new Diagnostic(
                Catalogue.NotUtf8, new SourcePlace(path, new SourceSpan(first, 1)), "this file is not valid UTF-8; unreadable bytes are shown as U+FFFD")
            {
                Help = "save the file as UTF-8",
            });
            return text;
        }
    }
}
