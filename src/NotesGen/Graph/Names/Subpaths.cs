using System.Text;
using NotesGen.Model;

namespace NotesGen.Graph.Names;

/// <summary>Finds the heading or block that the part of a link behind its <c>#</c> names.</summary>
internal static class Subpaths
{
    /// <summary>The id in the note's page; null when the note has no such heading or block.</summary>
    public static string? Find(Note note, string subpath)
    {
        if (subpath.StartsWith('^'))
        {
            string id = subpath[1..];
            string? block = note.Body.Blocks.FirstOrDefault(known => string.Equals(known, id, StringComparison.OrdinalIgnoreCase));
            return block is null ? null : "^" + block;
        }

        string? anchor = FindPath(note.Body.Headings, subpath.Split('#', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));
        return anchor ?? note.Body.Headings.FirstOrDefault(heading => heading.Anchor.Length > 0 && string.Equals(heading.Anchor, subpath, StringComparison.OrdinalIgnoreCase))?.Anchor;
    }

    /// <summary><c>#A#B</c> is B somewhere below A.</summary>
    private static string? FindPath(IReadOnlyList<Heading> headings, string[] path)
    {
        if (path.Length == 0)
        {
            return null;
        }

        int step = 0;
        int above = 0;
        string wanted = Compared(path[0]);
        foreach (Heading heading in headings)
        {
            if (step > 0 && heading.Level <= above)
            {
                step = 0;
                above = 0;
                wanted = Compared(path[0]);
            }

            if (Compared(heading.Source) == wanted)
            {
                if (++step == path.Length)
                {
                    return heading.Anchor;
                }

                above = heading.Level;
                wanted = Compared(path[step]);
            }
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
