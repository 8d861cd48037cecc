using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using NotesGen.Diagnostics;
using NotesGen.Parsing.FrontMatter;
using NotesGen.Sources;

namespace NotesGen.Parsing.Configuration;

/// <summary>
/// Reads values of a configuration in the shape that their key needs, and remembers where each stands that was taken; another shape is an error with its place.
/// </summary>
internal sealed class ConfigurationValues(SourcePath path, ICollection<Diagnostic> diagnostics)
{
    private readonly Dictionary<string, SourcePlace> places = new(StringComparer.Ordinal);

    /// <summary>By path: where the key stands.</summary>
    public IReadOnlyDictionary<string, SourcePlace> Places => places;

    public string? Text(YamlNode? map, ConfigurationKey key) => Written(map, key.Name) is { } text ? Take(map, key, text) : null;

    /// <summary>The text of an entry that is no key of ours, but one of the author's choice or of a list.</summary>
    public string? Written(YamlNode? map, string name)
    {
        if (map?[name] is not { IsNull: false } value)
        {
            return null;
        }

        if (value.Kind == YamlKind.Text)
        {
            return value.Text;
        }

        Report(value.Span, $"`{name}` wants a text", null);
        return null;
    }

    public int? Number(YamlNode? map, ConfigurationKey key)
    {
        if (Written(map, key.Name) is not { } text)
        {
            return null;
        }

        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int number) && number >= key.Least)
        {
            return Take(map, key, number);
        }

        Report(map![key.Name]!.Span, string.Create(CultureInfo.InvariantCulture, $"`{key.Name}` wants a whole number of at least {key.Least}, not `{text}`"), null);
        return null;
    }

    /// <summary>One of the key's words, as the key writes it.</summary>
    public string? Choice(YamlNode map, ConfigurationKey key)
    {
        if (Written(map, key.Name) is not { } text)
        {
            return null;
        }

        if (key.Words.FirstOrDefault(word => string.Equals(word, text, StringComparison.OrdinalIgnoreCase)) is { } chosen)
        {
            return Take(map, key, chosen);
        }

        Report(map[key.Name]!.Span, $"`{key.Name}` wants {string.Join(" or ", key.Words.Select(static word => $"`{word}`"))}, not `{text}`", null);
        return null;
    }

    public bool? Truth(YamlNode map, ConfigurationKey key)
    {
        if (Written(map, key.Name) is not { } text)
        {
            return null;
        }

        if (bool.TryParse(text, out bool truth))
        {
            return Take(map, key, truth);
        }

        Report(map[key.Name]!.Span, $"`{key.Name}` wants `true` or `false`, not `{text}`", null);
        return null;
    }

    /// <summary>An absolute web address, given a closing slash so that paths can be put behind it.</summary>
    public string? Url(YamlNode map, ConfigurationKey key)
    {
        if (Written(map, key.Name) is not { } text)
        {
            return null;
        }

        if (Uri.TryCreate(text, UriKind.Absolute, out Uri? url) && url.Scheme is "http" or "https")
        {
            return Take(map, key, url.GetLeftPart(UriPartial.Path).TrimEnd('/') + "/");
        }

        Report(map[key.Name]!.Span, $"`{text}` is not a web address", "write the whole address: `https://example.org/notes/`");
        return null;
    }

    /// <summary>An address of the site or of another host; schemes that run code are refused.</summary>
    public string? Address(YamlNode map, string name)
    {
        if (Written(map, name) is not { } text)
        {
            return null;
        }

        if (Markdown.Fragments.WebAddress.IsSafe(text) && !text.Split('/').Contains("..", StringComparer.Ordinal))
        {
            return Markdown.Fragments.WebAddress.IsExternal(text) ? text : text.TrimStart('/');
        }

        Report(map[name]!.Span, $"`{text}` is no address of the site", "write an address such as `topics/` or `https://example.org/`");
        return null;
    }

    /// <summary>A folder of the site that holds at least one file.</summary>
    public string? Folder(YamlNode map, ConfigurationKey key, IReadOnlyList<SourceFile> files)
    {
        if (Written(map, key.Name) is not { } text)
        {
            return null;
        }

        if (files.Any(file => file.Path.Value.StartsWith(text.Trim('/') + "/", StringComparison.Ordinal)))
        {
            return Take(map, key, text);
        }

        Report(map[key.Name]!.Span, $"there is no folder `{text}` with files in the site", "write the path of a folder of the site; for one outside it there is `--templates`");
        return null;
    }

    public string? Colour(YamlNode? map, ConfigurationKey key)
    {
        if (Written(map, key.Name) is not { } text)
        {
            return null;
        }

        if (text.Length == 7 && text[0] == '#' && text.AsSpan(1).IndexOfAnyExcept("0123456789abcdefABCDEF") < 0)
        {
            return Take(map, key, text.ToLowerInvariant());
        }

        Report(map![key.Name]!.Span, $"`{text}` is not a colour", "write it as `\"#7a3b2e\"`, in quotes");
        return null;
    }

    /// <summary>CSS font families. Characters that could end the declaration they are put into are refused.</summary>
    public string? Font(YamlNode? map, ConfigurationKey key)
    {
        if (Written(map, key.Name) is not { } text)
        {
            return null;
        }

        if (!text.AsSpan().ContainsAny(";{}<>\\/@"))
        {
            return Take(map, key, text);
        }

        Report(map![key.Name]!.Span, $"`{text}` is not a list of font families", "write it as in CSS: `Georgia, serif`");
        return null;
    }

    /// <summary>A map of the keys that stand below this one.</summary>
    public YamlNode? Section(YamlNode? map, ConfigurationKey key) => Map(map, key, ConfigurationKeys.NamesBelow(key.Path));

    /// <summary>A map of these keys, or of any.</summary>
    public YamlNode? Map(YamlNode? map, ConfigurationKey key, IEnumerable<string>? keys)
    {
        if (map?[key.Name] is not { IsNull: false } value)
        {
            return null;
        }

        if (value.Kind != YamlKind.Map)
        {
            Report(value.Span, $"`{key.Name}` wants `key: value` lines", null);
            return null;
        }

        if (keys is not null)
        {
            ReportUnknown(value, key.Path + ".", keys);
        }

        return Take(map, key, value);
    }

    public IReadOnlyList<YamlNode> List(YamlNode map, ConfigurationKey key)
    {
        if (map[key.Name] is not { IsNull: false } value)
        {
            return [];
        }

        if (value.Kind == YamlKind.List)
        {
            return Take(map, key, value).Items;
        }

        Report(value.Span, $"`{key.Name}` wants a list", null);
        return [];
    }

    public void ReportUnknown(YamlNode map, string prefix, IEnumerable<string> keys)
    {
        foreach (YamlEntry entry in map.Entries)
        {
            if (!keys.Contains(entry.Key, StringComparer.OrdinalIgnoreCase))
            {
                ReportUnknown(entry, prefix, keys);
            }
        }
    }

    public void ReportUnknown(YamlEntry entry, string prefix, IEnumerable<string> keys) =>
        diagnostics.Add(new Diagnostic(Catalogue.UnknownConfigurationKey, new SourcePlace(path, entry.KeySpan), $"there is no key `{prefix}{entry.Key}`")
        {
            Help = Nearest.To(entry.Key, keys) is { } near ? $"did you mean `{near}`?" : null,
        });

    public SourcePlace PlaceOf(YamlNode value) => new(path, value.Span);

    /// <summary>Remembers where an entry of a map stands that is taken.</summary>
    public void Take(ConfigurationKey map, string name, YamlEntry entry) => places[$"{map.Path}.{name}"] = new SourcePlace(path, entry.KeySpan);

    private T Take<T>([NotNull] YamlNode? map, ConfigurationKey key, T value)
    {
        places[key.Path] = new SourcePlace(path, map!.Find(key.Name)!.KeySpan);
        return value;
    }

    public void Report(SourceSpan span, string message, string? help) =>
        diagnostics.Add(new Diagnostic(Catalogue.UnexpectedConfigurationValue, new SourcePlace(path, span), message) { Help = help });
}
