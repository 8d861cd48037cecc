using System.Text;
using NotesGen.Model;

namespace NotesGen.Graph.Names;

/// <summary>Finds the heading, the block or the element of raw HTML in one note that the part of a link behind its <c>#</c> names.</summary>
internal sealed class NoteAnchors
{
    private readonly IReadOnlyList<Heading> headings;
    private readonly string[] compared;
    private readonly Dictionary<string, string> byText = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> byAnchor = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, string> blocks = new(StringComparer.OrdinalIgnoreCase);

    public NoteAnchors(Body body)
    {
        headings = body.Headings;
        compared = [.. headings.Select(heading => Compared(heading.Source))];
        for (int i = 0; i < headings.Count; i++)
        {
            byText.TryAdd(compared[i], headings[i].Anchor);
            if (headings[i].Anchor.Length > 0)
            {
                byAnchor.TryAdd(headings[i].Anchor, headings[i].Anchor);
            }
        }

        foreach (string id in body.Ids)
        {
            byAnchor.TryAdd(id, id);
        }

        foreach (string block in body.Blocks)
        {
            blocks.TryAdd(block, "^" + block);
        }
    }

    /// <summary>The id in the note's page, empty for the note's own title; null when the note has nothing of that name.</summary>
    public string? Find(string subpath) => subpath.StartsWith('^')
        ? blocks.GetValueOrDefault(subpath[1..])
        : FindPath(subpath.Split('#', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)) ?? byAnchor.GetValueOrDefault(subpath);

    /// <summary><c>#A#B</c> is the first B somewhere below an A.</summary>
    private string? FindPath(string[] path)
    {
        if (path.Length <= 1)
        {
            return path.Length == 0 ? null : byText.GetValueOrDefault(Compared(path[0]));
        }

        string[] wanted = [.. path.Select(Compared)];
        Stack<(int Level, int Found)> above = [];
        for (int i = 0; i < headings.Count; i++)
        {
            while (above.TryPeek(out (int Level, int Found) parent) && parent.Level >= headings[i].Level)
            {
                above.Pop();
            }

            int found = above.TryPeek(out (int Level, int Found) nearest) ? nearest.Found : 0;
            if (compared[i] == wanted[found] && ++found == wanted.Length)
            {
                return headings[i].Anchor;
            }

            above.Push((headings[i].Level, found));
        }

        return null;
    }

    /// <summary>As Obsidian compares headings: lower case, punctuation as spaces, runs of spaces as one.</summary>
    private static string Compared(string heading)
    {
        StringBuilder text = new(heading.Length);
        foreach (char c in heading)
        {
            if (char.IsWhiteSpace(c) || "!\"#$%&()*+,.:;<=>?@^{|}~/[]\\`".Contains(c, StringComparison.Ordinal))
            {
                if (text.Length > 0 && text[^1] != ' ')
                {
                    text.Append(' ');
                }
            }
            else
            {
                text.Append(char.ToLowerInvariant(c));
            }
        }

        return text.ToString().TrimEnd().Normalize(NormalizationForm.FormC);
    }
}
