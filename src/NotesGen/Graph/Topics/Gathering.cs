using NotesGen.Model;

namespace NotesGen.Graph;

/// <summary>
/// The topics or the clusters of a site by name: those with a file of their own, and those that notes only name. Filled
/// while notes are read, then numbered by slug.
/// </summary>
internal sealed class Gathering(IReadOnlyList<Note> notes, NoteKind kind)
{
    private readonly SortedDictionary<Slug, (string Title, int Note)> known = [];
    private readonly Dictionary<string, Slug> byName = new(StringComparer.Ordinal);
    private Dictionary<Slug, int> numbers = [];

    /// <summary>Adds those that have a file of their own; its slug, id, title and aliases all name it.</summary>
    public void AddFiles()
    {
        for (int i = 0; i < notes.Count; i++)
        {
            if (notes[i].Kind == kind && known.TryAdd(notes[i].Slug, (notes[i].Title, i)))
            {
                foreach (string name in (IEnumerable<string>)[notes[i].Slug.Value, notes[i].Id.Value, notes[i].Title, .. notes[i].Aliases])
                {
                    byName.TryAdd(Names.NameKey.Of(name), notes[i].Slug);
                }
            }
        }
    }

    /// <summary>The slug of the one that a name means; one without a file comes to exist by being named.</summary>
    public Slug? Name(string name)
    {
        string text = name.Trim();
        if (text.StartsWith("[[", StringComparison.Ordinal) && text.EndsWith("]]", StringComparison.Ordinal))
        {
            // A wikilink may hold a path and a label; the slash of a plain name ("TCP/IP") is part of it.
            text = text[2..^2].Split('|', '#')[0];
            text = text[(text.LastIndexOf('/') + 1)..].Trim();
        }

        string key = Names.NameKey.Of(text);
        if (byName.TryGetValue(key, out Slug slug))
        {
            return slug;
        }

        slug = Slug.From(key);
        if (slug.IsEmpty)
        {
            return null;
        }

        known.TryAdd(slug, (TitleOf(text), -1));
        byName[key] = slug;
        return slug;
    }

    /// <summary>All of them with their numbers fixed, ordered by slug.</summary>
    public IReadOnlyList<(Slug Slug, string Title, int Note)> Number()
    {
        List<(Slug, string, int)> ordered = [.. known.Select(pair => (pair.Key, pair.Value.Title, pair.Value.Note))];
        numbers = ordered.Select((item, i) => (item.Item1, i)).ToDictionary(item => item.Item1, item => item.i);
        return ordered;
    }

    public int NumberOf(Slug? slug) => slug is { } known ? numbers[known] : -1;

    /// <summary><c>process-supervision</c> reads as "Process supervision"; a name with spaces or capitals stays as written.</summary>
    private static string TitleOf(string name)
    {
        if (name.AsSpan().ContainsAny(" ") || name.Any(char.IsUpper))
        {
            return name;
        }

        string words = name.Replace('-', ' ');
        return char.ToUpperInvariant(words[0]) + words[1..];
    }
}
