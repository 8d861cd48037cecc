using System.Globalization;
using NotesGen.Diagnostics;
using NotesGen.Parsing.FrontMatter;
using NotesGen.Sources;

namespace NotesGen.Parsing.Configuration;

/// <summary>Reads values of a configuration in the shape that their key needs; another shape is an error with its place.</summary>
internal sealed class ConfigurationValues(SourcePath path, ICollection<Diagnostic> diagnostics)
{
    public string? Text(YamlNode? map, string key)
    {
        if (map?[key] is not { IsNull: false } value)
        {
            return null;
        }

        if (value.Kind == YamlKind.Text)
        {
            return value.Text;
        }

        Report(value.Span, $"`{key}` wants a text", null);
        return null;
    }

    public int? Number(YamlNode? map, string key, int least)
    {
        if (Text(map, key) is not { } text)
        {
            return null;
        }

        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int number) && number >= least)
        {
            return number;
        }

        Report(map![key]!.Span, string.Create(CultureInfo.InvariantCulture, $"`{key}` wants a whole number of at least {least}, not `{text}`"), null);
        return null;
    }

    /// <summary>One of several words, told by what it stands for; the default of the type when the key is absent.</summary>
    public T? Choice<T>(YamlNode map, string key, params ReadOnlySpan<(string Word, T Meaning)> choices)
    {
        if (Text(map, key) is not { } text)
        {
            return default;
        }

        List<string> words = [];
        foreach ((string word, T meaning) in choices)
        {
            if (string.Equals(word, text, StringComparison.OrdinalIgnoreCase))
            {
                return meaning;
            }

            words.Add($"`{word}`");
        }

        Report(map[key]!.Span, $"`{key}` wants {string.Join(" or ", words)}, not `{text}`", null);
        return default;
    }

    /// <summary>An absolute web address, given a closing slash so that paths can be put behind it.</summary>
    public string? Url(YamlNode map, string key)
    {
        if (Text(map, key) is not { } text)
        {
            return null;
        }

        if (Uri.TryCreate(text, UriKind.Absolute, out Uri? url) && url.Scheme is "http" or "https")
        {
            return url.GetLeftPart(UriPartial.Path).TrimEnd('/') + "/";
        }

        Report(map[key]!.Span, $"`{text}` is not a web address", "write the whole address: `https://example.org/notes/`");
        return null;
    }

    /// <summary>An address of the site or of another host; schemes that run code are refused.</summary>
    public string? Address(YamlNode map, string key)
    {
        if (Text(map, key) is not { } text)
        {
            return null;
        }

        if (Markdown.Fragments.WebAddress.IsSafe(text) && !text.Split('/').Contains("..", StringComparer.Ordinal))
        {
            return Markdown.Fragments.WebAddress.IsExternal(text) ? text : text.TrimStart('/');
        }

        Report(map[key]!.Span, $"`{text}` is no address of the site", "write an address such as `topics/` or `https://example.org/`");
        return null;
    }

    /// <summary>A folder of the site that holds at least one file.</summary>
    public string? Folder(YamlNode map, string key, IReadOnlyList<SourceFile> files)
    {
        if (Text(map, key) is not { } text)
        {
            return null;
        }

        if (files.Any(file => file.Path.Value.StartsWith(text.Trim('/') + "/", StringComparison.Ordinal)))
        {
            return text;
        }

        Report(map[key]!.Span, $"there is no folder `{text}` with files in the site", "write the path of a folder of the site; for one outside it there is `--templates`");
        return null;
    }

    public string? Colour(YamlNode? map, string key)
    {
        if (Text(map, key) is not { } text)
        {
            return null;
        }

        if (text.Length == 7 && text[0] == '#' && text.AsSpan(1).IndexOfAnyExcept("0123456789abcdefABCDEF") < 0)
        {
            return text.ToLowerInvariant();
        }

        Report(map![key]!.Span, $"`{text}` is not a colour", "write it as `\"#7a3b2e\"`, in quotes");
        return null;
    }

    /// <summary>CSS font families. Characters that could end the declaration they are put into are refused.</summary>
    public string? Font(YamlNode? map, string key)
    {
        if (Text(map, key) is not { } text)
        {
            return null;
        }

        if (!text.AsSpan().ContainsAny(";{}<>\\/@"))
        {
            return text;
        }

        Report(map![key]!.Span, $"`{text}` is not a list of font families", "write it as in CSS: `Georgia, serif`");
        return null;
    }

    public YamlNode? Map(YamlNode map, string key, IEnumerable<string>? keys)
    {
        if (map[key] is not { IsNull: false } value)
        {
            return null;
        }

        if (value.Kind != YamlKind.Map)
        {
            Report(value.Span, $"`{key}` wants `key: value` lines", null);
            return null;
        }

        if (keys is not null)
        {
            ReportUnknown(value, key + ".", keys);
        }

        return value;
    }

    public IReadOnlyList<YamlNode> List(YamlNode map, string key)
    {
        if (map[key] is not { IsNull: false } value)
        {
            return [];
        }

        if (value.Kind == YamlKind.List)
        {
            return value.Items;
        }

        Report(value.Span, $"`{key}` wants a list", null);
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

    public void Report(SourceSpan span, string message, string? help) =>
        diagnostics.Add(new Diagnostic(Catalogue.UnexpectedConfigurationValue, new SourcePlace(path, span), message) { Help = help });
}
