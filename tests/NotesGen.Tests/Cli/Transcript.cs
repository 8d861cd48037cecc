using System.CommandLine.Parsing;
using System.Globalization;
using System.Reflection;
using System.Text;
using System.Text.RegularExpressions;

namespace NotesGen.Tests.Cli;

/// <summary>
/// A Markdown text that tells how the program is used, and can be played again. Its fenced blocks are, in order:
/// <c>site</c>, files to write (a line <c>=== path</c> begins one); <c>remove</c>, paths to delete, one a line;
/// <c>console</c>, a command line to run and the exit code it ends with; then what it prints, <c>stdout</c> and
/// <c>stderr</c>, each left out when there is nothing; <c>file notes/a.md</c>, what a file holds. What stands between the blocks is prose.
/// </summary>
internal static partial class Transcript
{
    private const string Fence = "````";
    private const string FileKind = "file ";

    /// <summary>Runs the blocks of a text one after the other and gives the text as it should be.</summary>
    public static async Task<string> Replay(string text)
    {
        using TemporaryFolder folder = new();
        StringBuilder result = new();
        string[] lines = text.ReplaceLineEndings("\n").Split('\n');
        for (int at = 0; at < lines.Length; at++)
        {
            if (!lines[at].StartsWith(Fence, StringComparison.Ordinal))
            {
                result.Append(lines[at]).Append('\n');
                continue;
            }

            string kind = lines[at][Fence.Length..];
            int end = Array.IndexOf(lines, Fence, at);
            string block = string.Concat(lines[(at + 1)..end].Select(static line => line + "\n"));
            if (kind is "console")
            {
                result.Append(await Run(folder, block.Split('\n')[0]["$ notesgen".Length..]));
            }
            else if (kind.StartsWith(FileKind, StringComparison.Ordinal))
            {
                result.Append(Block(kind, await Read(folder.At(kind[FileKind.Length..]))));
            }
            else if (kind is not ("stdout" or "stderr"))
            {
                Change(folder, kind, block);
                result.Append(Block(kind, block));
            }

            at = end;
        }

        return BlankLines().Replace(result.ToString(), "\n\n").TrimEnd('\n') + "\n";
    }

    private static void Change(TemporaryFolder folder, string kind, string block)
    {
        switch (kind)
        {
            case "site":
                folder.Add(block);
                break;
            case "remove":
                Array.ForEach(block.Split('\n', StringSplitOptions.RemoveEmptyEntries), path => File.Delete(folder.At(path)));
                break;
            default:
                throw new InvalidOperationException($"a transcript has no blocks of kind `{kind}`");
        }
    }

    /// <summary>What a file holds, on whatever day it was written.</summary>
    private static async Task<string> Read(string path)
    {
        string text = File.Exists(path) ? await File.ReadAllTextAsync(path) : throw new InvalidOperationException($"there is no file {path}");
        return text.ReplaceLineEndings("\n").Replace(DateTime.Now.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), "<today>", StringComparison.Ordinal);
    }

    private static async Task<string> Run(TemporaryFolder folder, string arguments)
    {
        ProgramRun run = await ProgramRun.Of(folder.Path, [.. CommandLineParser.SplitCommandLine(arguments)]);
        string exit = run.ExitCode.ToString(CultureInfo.InvariantCulture);
        return Block("console", $"$ notesgen{arguments}\nexit {exit}\n")
            + Block("stdout", Stable(run.Output, folder))
            + Block("stderr", Stable(run.Error, folder));
    }

    private static string Block(string kind, string content) =>
        content.Length == 0 ? "" : $"{Fence}{kind}\n{content.TrimEnd('\n')}\n{Fence}\n\n";

    private static string Stable(string printed, TemporaryFolder folder)
    {
        string version = typeof(BuiltSite).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion.Split('+')[0];
        string text = printed.ReplaceLineEndings("\n").Replace(folder.Path, "<folder>", StringComparison.Ordinal);
        text = text == version + "\n" ? "<version>\n" : text.Replace($"\"semanticVersion\": \"{version}\"", "\"semanticVersion\": \"<version>\"", StringComparison.Ordinal);

        // How many files a page's neighbours make, such as those of the theme, is not what a transcript is about.
        text = Unchanged().Replace(Written().Replace(text, "<some> files written"), "<some> unchanged");
        return Milliseconds().Replace(Seconds().Replace(text, "<time>"), " <time>");
    }

    [GeneratedRegex(@"\d+\.\d\d s\b", RegexOptions.None, 1_000)]
    private static partial Regex Seconds();

    [GeneratedRegex(@" +[\d,]+\.\d ms\b", RegexOptions.None, 1_000)]
    private static partial Regex Milliseconds();

    [GeneratedRegex(@"[1-9][\d,]* files? written", RegexOptions.None, 1_000)]
    private static partial Regex Written();

    [GeneratedRegex(@"[1-9][\d,]* unchanged", RegexOptions.None, 1_000)]
    private static partial Regex Unchanged();

    [GeneratedRegex(@"\n{3,}", RegexOptions.None, 1_000)]
    private static partial Regex BlankLines();
}
