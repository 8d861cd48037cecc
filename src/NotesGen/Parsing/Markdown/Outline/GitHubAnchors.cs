using System.Globalization;
using System.Text;

namespace NotesGen.Parsing.Markdown.Outline;

/// <summary>
/// Gives headings their ids as GitHub does: lower case, spaces to hyphens, everything but letters, digits, hyphens and
/// underscores dropped; a repeated id gets <c>-1</c>, <c>-2</c> and so on. Ids that pages need for their own parts are taken.
/// </summary>
internal sealed class GitHubAnchors
{
    /// <summary>Ids of the default theme's own parts on pages that show an author's headings; no more than these, since links know GitHub's ids.</summary>
    private static readonly string[] PageIds =
    [
        "contents", "inquiries", "linked-from", "listed-in", "main", "other-notes", "related", "relations", "source-papers", "sources", "view-cards", "view-list", "view-map",
    ];

    /// <summary>Parts whose labels have an id: these, and those of the home page.</summary>
    private static readonly string[] LabelledParts = [.. PageIds, "browse", "clusters", "hubs", "newest", "topics"];

    private readonly HashSet<string> taken = new(PageIds, StringComparer.Ordinal);

    /// <summary>The first number that may be free for a name, so that thousands of like headings are not counted through each time.</summary>
    private readonly Dictionary<string, int> next = new(StringComparer.Ordinal);

    /// <summary>Sets an id aside; false if something else already has it.</summary>
    public bool Take(string id) => taken.Add(id);

    /// <summary>Sets an id aside that an author wrote; false if something else has it or may get it.</summary>
    public bool TakeWritten(string id) =>
        !IsPattern(id) && !id.StartsWith("fn:", StringComparison.Ordinal) && !id.StartsWith("fnref:", StringComparison.Ordinal) && taken.Add(id);

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
        int i = next.GetValueOrDefault(name, 1);
        for (; IsPattern(unique) || !taken.Add(unique); i++)
        {
            unique = string.Create(CultureInfo.InvariantCulture, $"{name}-{i}");
        }

        if (i > 1)
        {
            next[name] = i;
        }

        return unique;
    }

    /// <summary>True for ids that pages number (<c>ref-1</c>, <c>cite-1</c>) or give to what labels a part of theirs (<c>related-heading</c>).</summary>
    private static bool IsPattern(string id) => IsHeadingOfPart(id) || IsNumbered(id, "ref-") || IsNumbered(id, "cite-");

    private static bool IsHeadingOfPart(string id) => id.EndsWith("-heading", StringComparison.Ordinal) && LabelledParts.Contains(id[..^"-heading".Length]);

    private static bool IsNumbered(string id, string part) =>
        id.StartsWith(part, StringComparison.Ordinal) && id.Length > part.Length && id.AsSpan(part.Length).IndexOfAnyExceptInRange('0', '9') < 0;
}
