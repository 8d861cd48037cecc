using System.Net;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;

namespace NotesGen.Cli.Serving;

/// <summary>
/// A page as it is served: the page as it would be written, with the script that shows a newer edition as soon as there is one. What is
/// added stands behind everything else, and is in no file of the built site.
/// </summary>
internal static partial class LivePage
{
    /// <summary>The folder of addresses that belong to the server; no site has a name that begins with a dot.</summary>
    public const string Folder = "/.notesgen/";

    /// <summary>The page with the script.</summary>
    public static byte[] Of(string file, ReadOnlyMemory<byte> page, SiteSnapshot site) => [.. page.Span, .. ScriptFor(file, MarkOf(page) + "." + site.AssetsMark)];

    /// <summary>Tells one edition of a page from another, whatever its styles and scripts are.</summary>
    public static string MarkOf(ReadOnlyMemory<byte> page)
    {
        string text = AssetMark().Replace(Encoding.UTF8.GetString(page.Span), "");
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)).AsSpan(0, 8));
    }

    /// <summary>The element that makes a page follow its file.</summary>
    public static byte[] ScriptFor(string file, string mark) =>
        Encoding.UTF8.GetBytes($"<script src=\"{Folder}live.js\" data-file=\"{WebUtility.HtmlEncode(file)}\" data-mark=\"{mark}\"></script>\n");

    /// <summary>What stands behind the address of a file of the theme and tells its content.</summary>
    [GeneratedRegex(@"(?<=theme/[\w.-]+)\?[0-9a-f]{8}(?="")", RegexOptions.None, 5000)]
    private static partial Regex AssetMark();
}
