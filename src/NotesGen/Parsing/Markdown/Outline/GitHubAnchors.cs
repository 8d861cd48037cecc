using System.Globalization;
using System.Text;

namespace NotesGen.Parsing.Markdown.Outline;

/// <summary>
/// Gives headings their ids as GitHub does: lower case, spaces to hyphens, everything but letters, digits, hyphens and
/// underscores dropped; a repeated id gets <c>-1</c>, <c>-2</c> and so on. Ids that pages need for their own parts are taken.
/// </summary>
internal sealed class GitHubAnchors
{
    /// <summary>Ids of the default theme's own parts.</summary>
    private static readonly string[] PageIds =
    [
        "bibtex", "contents", "inquiries", "linked-from", "listed-in", "main", "notes", "other-notes", "papers", "related", "relations", "sections",
        "source-papers", "sources", "topics", "uses", "view-cards", "view-list",
    ];

    private readonly HashSet<string> taken = new(PageIds, StringComparer.Ordinal);

    /// <summary>Sets an id aside; false if something else already has it.</summary>
    public bool Take(string id) => taken.Add(id);

    /// <summary>The id for the next heading.</summary>
    public string Next(string heading)
    {
        StringBuilder id = new(heading.Length);
        foreach (Rune rune in heading.EnumerateRunes())
        {
            if (Rune.IsLetterOrDigit(rune) || rune.Value is '-' or '_' || Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark)
            {
                id.Append(Rune.ToLowerInvariant(rune));
            }
            else if (rune.Value == ' ')
            {
                id.Append('-');
            }
        }

        string name = id.Length == 0 ? "section" : id.ToString();
        string unique = name;
        for (int i = 1; IsPattern(unique) || !taken.Add(unique); i++)
        {
            unique = string.Create(CultureInfo.InvariantCulture, $"{name}-{i}");
        }

        return unique;
    }

    /// <summary>True for ids that pages number (<c>ref-1</c>, <c>cite-1</c>) or give to what labels a part (<c>related-heading</c>).</summary>
    private static bool IsPattern(string id) => id.EndsWith("-heading", StringComparison.Ordinal) || IsNumbered(id, "ref-") || IsNumbered(id, "cite-");

    private static bool IsNumbered(string id, string part) =>
        id.StartsWith(part, StringComparison.Ordinal) && id.Length > part.Length && id.AsSpan(part.Length).IndexOfAnyExceptInRange('0', '9') < 0;
}
