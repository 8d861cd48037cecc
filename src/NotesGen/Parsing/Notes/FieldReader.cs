using System.Globalization;
using NotesGen.Diagnostics;
using NotesGen.Model;
using NotesGen.Parsing.FrontMatter;
using NotesGen.Parsing.Markdown.Wikilinks;

namespace NotesGen.Parsing.Notes;

/// <summary>
/// Reads values of the front matter in the shape that a key needs, and remembers which keys were asked for. A value of
/// another shape is reported and counts as absent.
/// </summary>
internal sealed class FieldReader(SourcePath path, YamlNode fields, ICollection<Diagnostic> diagnostics)
{
    // About as many as a note is asked for: a set that grew to it would be copied again and again, for every note.
    private const int KeysOfANote = 80;

    private readonly HashSet<string> known = new(KeysOfANote, StringComparer.OrdinalIgnoreCase);

    /// <summary>Entries of the front matter that nothing asked for.</summary>
    public IEnumerable<YamlEntry> Unknown => fields.Entries.Where(entry => entry.Key.Length > 0 && !known.Contains(entry.Key));

    /// <summary>The value of a key; where it has none, that of the first of its other names that has one.</summary>
    public YamlNode? Find(FrontMatterKey key)
    {
        YamlNode? found = null;
        IReadOnlyList<string> names = key.Names;
        for (int i = 0; i < names.Count; i++)
        {
            known.Add(names[i]);
            if (found is null && fields.Entries.Count > 0 && fields[names[i]] is { IsNull: false } value)
            {
                found = value;
            }
        }

        return found;
    }

    public string? Text(FrontMatterKey key)
    {
        YamlNode? value = Find(key);
        return value is null ? null : TextOf(value, key.Name);
    }

    /// <summary>The text of a scalar; a list of one text counts as that text.</summary>
    public string? TextOf(YamlNode value, string key)
    {
        if (value is { Kind: YamlKind.List, Items: [{ Kind: YamlKind.Text } only] })
        {
            value = only;
        }

        if (value.Kind == YamlKind.Text)
        {
            return string.IsNullOrWhiteSpace(value.Text) ? null : value.Text.Trim();
        }

        Report(value, $"`{key}` wants a text, not {Shape(value)}", null);
        return null;
    }

    /// <summary>The texts of a list; a single text counts as a list of one; nulls are dropped.</summary>
    public IReadOnlyList<string> Texts(FrontMatterKey key)
    {
        YamlNode? value = Find(key);
        if (value is null)
        {
            return [];
        }

        List<string> texts = [];
        foreach (YamlNode item in ItemsOf(value))
        {
            if (TextOf(item, key.Name) is { } text)
            {
                texts.Add(text);
            }
        }

        return texts;
    }

    public DateOnly? Date(FrontMatterKey key)
    {
        if (Find(key) is not { } value || TextOf(value, key.Name) is not { } text)
        {
            return null;
        }

        ReadOnlySpan<char> day = text.AsSpan(0, Math.Min(10, text.Length));
        if (DateOnly.TryParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly date)
            && (text.Length == 10 || text[10] is 'T' or ' ' or 't'))
        {
            return date;
        }

        diagnostics.Add(new Diagnostic(Catalogue.UnreadableDate, new SourcePlace(path, value.Span), $"`{text}` is not a date")
        {
            Help = "write it as `2024-01-05` or `2024-01-05 13:19`",
        });
        return null;
    }

    /// <summary>The truth of a value; null when it is absent or neither yes nor no.</summary>
    public bool? Flag(FrontMatterKey key)
    {
        if (Find(key) is not { } value || TextOf(value, key.Name) is not { } text)
        {
            return null;
        }

        switch (text.ToLowerInvariant())
        {
            case "true" or "yes" or "on" or "1":
                return true;
            case "false" or "no" or "off" or "0":
                return false;
            default:
                Report(value, $"`{key.Name}` wants `true` or `false`, not `{text}`", null);
                return null;
        }
    }

    /// <summary>Names of notes, hubs, topics or clusters: each a slug, an id or a wikilink, quoted or not.</summary>
    public IReadOnlyList<Reference> References(FrontMatterKey key)
    {
        YamlNode? value = Find(key);
        if (value is null)
        {
            return [];
        }

        List<Reference> references = [];
        foreach (YamlNode item in ItemsOf(value))
        {
            if (ReferenceOf(item, key.Name) is { } reference)
            {
                references.Add(reference);
            }
        }

        return references;
    }

    /// <summary>One name; <c>[[note]]</c> without quotes is a list in a list to YAML.</summary>
    public Reference? ReferenceOf(YamlNode value, string key)
    {
        YamlNode inner = value;
        while (inner is { Kind: YamlKind.List, Items: [var only] })
        {
            inner = only;
        }

        if (TextOf(inner, key) is not { } text)
        {
            return null;
        }

        bool isBare = inner != value && !text.StartsWith("[[", StringComparison.Ordinal);
        return new Reference(isBare ? $"[[{text}]]" : text, inner.Span);
    }

    /// <summary>The link that a name in front matter stands for.</summary>
    public static Link LinkTo(Reference reference, LinkRole role)
    {
        string text = reference.Text;
        if (text.StartsWith("[[", StringComparison.Ordinal) && text.EndsWith("]]", StringComparison.Ordinal) && text.Length > 4)
        {
            (string target, string? subpath, string? label) = WikilinkParser.Split(text.AsSpan(2, text.Length - 4));
            return new Link(LinkForm.FrontMatter, role, target, reference.Span) { Subpath = subpath, Text = label };
        }

        return new Link(LinkForm.FrontMatter, role, text, reference.Span);
    }

    public void Report(YamlNode value, string message, string? help) =>
        diagnostics.Add(new Diagnostic(Catalogue.UnexpectedValue, new SourcePlace(path, value.Span), message) { Help = help });

    public static IReadOnlyList<YamlNode> ItemsOf(YamlNode value) =>
        value.Kind == YamlKind.List ? [.. value.Items.Where(item => !item.IsNull)] : value.IsNull ? [] : [value];

    private static string Shape(YamlNode value) => value.Kind switch
    {
        YamlKind.List => "a list",
        YamlKind.Map => "a map",
        _ => "a text",
    };
}
