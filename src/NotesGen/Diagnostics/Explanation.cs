using System.Collections.Immutable;
using System.Reflection;
using NotesGen.Templates;

namespace NotesGen.Diagnostics;

/// <summary>
/// What a rule means, why it matters, how to mend what it reports, and an example: the Markdown file of its code in
/// <c>Explanations/</c>. What the template engine reports, its own catalogue explains.
/// </summary>
/// <param name="Code">The rule's code.</param>
/// <param name="Text">The Markdown, its lines ended by LF.</param>
public sealed record Explanation(string Code, string Text)
{
    private const string Prefix = "explanations/";
    private const string Ending = ".md";

    private static readonly Assembly Library = typeof(Explanation).Assembly;

    /// <summary>All codes that are explained, in order.</summary>
    public static IReadOnlyList<string> Codes { get; } = FindCodes();

    /// <summary>
    /// The example: the fenced block of the kind <c>site</c>, in which a line <c>=== notes/a.md</c> begins a file.
    /// Null when the rule has none, because what it reports is not in the notes but in the machine.
    /// </summary>
    public string? Example
    {
        get
        {
            string[] lines = Text.Split('\n');
            int start = Array.FindIndex(lines, static line => line.StartsWith("```", StringComparison.Ordinal) && line.EndsWith("`site", StringComparison.Ordinal));
            if (start < 0)
            {
                return null;
            }

            int end = Array.IndexOf(lines, lines[start][..^"site".Length], start + 1);
            return string.Join('\n', lines[(start + 1)..end]) + "\n";
        }
    }

    /// <summary>What the rule means.</summary>
    public string Meaning => Section("What it means");

    /// <summary>How to mend what the rule reports.</summary>
    public string Remedy => Section("How to mend it");

    /// <summary>The explanation of a code, in upper case; null when there is no such code.</summary>
    public static Explanation? Of(string code)
    {
        using Stream? stream = Library.GetManifestResourceStream(Prefix + code + Ending);
        if (stream is not null)
        {
            using StreamReader reader = new(stream);
            return new Explanation(code, reader.ReadToEnd().ReplaceLineEndings("\n"));
        }

        return TemplateErrorCatalogue.Find(code) is { } error
            ? new Explanation(error.Code, $"# {error.Code}: {error.Title}\n\nBy default: error, in a template.\n\n{error.Explanation}\n")
            : null;
    }

    /// <summary>The text below a heading; the explanations of the template engine have none, and say all in one paragraph.</summary>
    private string Section(string heading)
    {
        string[] parts = Text.Split("\n## " + heading + "\n\n");
        return parts.Length > 1 ? parts[1].Split("\n## ")[0].Trim() : Text.Split("\n\n", 3)[2].Trim();
    }

    private static ImmutableArray<string> FindCodes() =>
    [
        .. Library.GetManifestResourceNames()
            .Where(static name => name.StartsWith(Prefix, StringComparison.Ordinal))
            .Select(static name => name[Prefix.Length..^Ending.Length])
            .Concat(TemplateErrorCatalogue.All.Select(static error => error.Code))
            .Order(StringComparer.Ordinal),
    ];
}
