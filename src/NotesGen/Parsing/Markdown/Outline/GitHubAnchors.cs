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
    private static readonly string[] PageIds = ["main", "contents", "sections", "sources", "related", "linked-from", "inquiries", "relations", "notes", "papers"];

    private readonly HashSet<string> taken = new(PageIds, StringComparer.Ordinal);

    /// <summary>Sets an id aside that something else already has.</summary>
    public void Take(string id) => taken.Add(id);

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
        for (int i = 1; !taken.Add(unique); i++)
        {
            unique = string.Create(CultureInfo.InvariantCulture, $"{name}-{i}");
        }

        return unique;
    }
}
