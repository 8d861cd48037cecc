using System.Text;

namespace NotesGen.Benchmarks.Vaults;

/// <summary>Gives every page of one kind a name that no other has.</summary>
internal sealed class Names
{
    private readonly HashSet<string> taken = new(StringComparer.Ordinal);

    /// <summary>The slug of a title: lower-case letters and digits with single hyphens, at most 90 characters.</summary>
    public static string Slug(string title)
    {
        StringBuilder slug = new();
        foreach (char character in title.ToLowerInvariant())
        {
            if (char.IsAsciiLetterOrDigit(character))
            {
                slug.Append(character);
            }
            else if (slug.Length > 0 && slug[^1] != '-')
            {
                slug.Append('-');
            }
        }

        return slug.ToString(0, Math.Min(90, slug.Length)).TrimEnd('-');
    }

    /// <summary>The title itself if its slug is free, else the title with the first number that makes it so.</summary>
    public string Take(string title)
    {
        string free = title;
        for (int number = 2; !taken.Add(Slug(free)); number++)
        {
            free = title.EndsWith('?') ? $"{title.TrimEnd('?')} (part {number})?" : $"{title} ({number})";
            if (Slug(free).Length >= 88)
            {
                free = $"({number}) {title}";
            }
        }

        return free;
    }
}
