using System.Globalization;
using System.Text;
using NotesGen.Model;
using NotesGen.Parsing.Configuration;
using NotesGen.Parsing.Notes;

namespace NotesGen.Tests.Manual;

/// <summary>Writes the pages of the manual that tell of every key that an author can set, from the keys themselves.</summary>
internal static class KeyReference
{
    /// <summary>The keys of <c>notesgen.yaml</c>.</summary>
    public static string Configuration()
    {
        StringBuilder text = ManualPage.Begin("Configuration", "Every key of notesgen.yaml, with what it takes, what holds without it, and an example.");
        text.Append("""
            A file `notesgen.yaml` at the top of a site configures it. Every key may be left out, and so may the file. A key that does not exist is
            reported with the nearest that does (NG1031), a value that a key cannot take with its place (NG1032). `notesgen config` prints what
            is in force, and where each value came from.

            Editors complete and check the file by its [JSON Schema](configuration.schema.json). `notesgen init` puts the schema beside the file, and this
            line at its top:

            ```yaml
            # yaml-language-server: $schema=notesgen.schema.json
            ```

            | key | takes | without it |
            |---|---|---|

            """);
        foreach (ConfigurationKey key in ConfigurationKeys.All.Where(static key => key.Shape != ConfigurationShape.Section))
        {
            text.Append(CultureInfo.InvariantCulture, $"| [`{key.Path}`](#{Anchor(key.Path)}) | {ManualPage.Cell(Taken(key))} | {ManualPage.Cell(Otherwise(key))} |\n");
        }

        foreach (ConfigurationKey key in ConfigurationKeys.All.Where(static key => key.Shape != ConfigurationShape.Section))
        {
            text.Append(CultureInfo.InvariantCulture, $"\n## {key.Path}\n\n{key.Meaning}\n\n- Takes {Taken(key)}.\n- Without it: {Otherwise(key)}.\n\n```yaml\n{key.Example}\n```\n");
        }

        text.Append("\n## Words of the interface\n\nThe names that `labels` takes, with the words that stand there without it.\n\n| name | words |\n|---|---|\n");
        foreach ((string name, string words) in Labels.Defaults)
        {
            text.Append(CultureInfo.InvariantCulture, $"| `{name}` | {ManualPage.Cell(words)} |\n");
        }

        return text.ToString();
    }

    /// <summary>The keys of front matter.</summary>
    public static string FrontMatter()
    {
        StringBuilder text = ManualPage.Begin("Front matter", "Every key of a note's front matter, with what it takes and an example.");
        text.Append("""
            Front matter is YAML between two lines `---` at the top of a file. Every key may be left out; a key without a value counts as left out.
            Values are the text that stands there: `title: 0.98` and `title: 2023-02-23` need no quotes. Wherever a note, hub, topic or cluster is
            named, a slug, an id (the file's name without `.md`) and `"[[a wikilink]]"` all do. Keys that are not in this list are kept, and templates find
            them in `page.params`.

            Editors complete front matter by its [JSON Schema](front-matter.schema.json).

            | key | other names | takes | for |
            |---|---|---|---|

            """);
        foreach (FrontMatterKey key in FrontMatterKeys.All)
        {
            string others = string.Join(", ", key.OtherNames.Select(static name => $"`{name}`"));
            text.Append(CultureInfo.InvariantCulture, $"| [`{key.Name}`](#{Anchor(key.Name)}) | {others} | {Taken(key.Shape)} | {Kinds(key)} |\n");
        }

        foreach (FrontMatterKey key in FrontMatterKeys.All)
        {
            text.Append(CultureInfo.InvariantCulture, $"\n## {key.Name}\n\n{key.Meaning}\n\n```yaml\n{key.Name}: {key.Example}\n```\n");
        }

        text.Append("\n## Kinds of notes\n\nWhat `type` may say, and the folder whose files are of that kind when they do not say otherwise.\n\n| kind | `type` | folder |\n|---|---|---|\n");
        foreach (KindName kind in KindName.All)
        {
            text.Append(CultureInfo.InvariantCulture, $"| {kind.Types[0]} | {string.Join(", ", kind.Types.Select(static type => $"`{type}`"))} | `{kind.Folder}` |\n");
        }

        return text.ToString();
    }

    private static string Taken(ConfigurationKey key) => key.Shape switch
    {
        ConfigurationShape.Text => "a text",
        ConfigurationShape.Number => string.Create(CultureInfo.InvariantCulture, $"a whole number from {key.Least} on"),
        ConfigurationShape.Truth => "`true` or `false`",
        ConfigurationShape.Word => $"{string.Join(", ", key.Words.SkipLast(1).Select(static word => $"`{word}`"))} or `{key.Words[^1]}`",
        ConfigurationShape.Url => "an address that begins with `https://` or `http://`",
        ConfigurationShape.Folder => "a folder of the site",
        ConfigurationShape.Colour => "a colour such as `\"#7a3b2e\"`",
        ConfigurationShape.Fonts => "CSS font families",
        ConfigurationShape.Navigation => "a list of `title` and `url`",
        ConfigurationShape.Labels => "texts by the names [below](#words-of-the-interface)",
        ConfigurationShape.Severities => "`off`, `hint`, `warning` or `error` by code",
        _ => throw new InvalidOperationException($"the manual has no words for {key.Shape}"),
    };

    private static string Otherwise(ConfigurationKey key) => key.Otherwise ?? key.Default switch
    {
        null => "nothing",
        bool truth => truth ? "`true`" : "`false`",
        int number => string.Create(CultureInfo.InvariantCulture, $"{number}"),
        string text => $"`{text}`",
        _ => throw new InvalidOperationException($"the manual has no words for the default of {key.Path}"),
    };

    private static string Taken(FrontMatterShape shape) => shape switch
    {
        FrontMatterShape.Text => "a text",
        FrontMatterShape.Texts => "a list of texts, or one",
        FrontMatterShape.Type => "a [kind](#kinds-of-notes), or a label",
        FrontMatterShape.Date => "a date, `2025-06-02`",
        FrontMatterShape.Truth => "`true` or `false`",
        FrontMatterShape.Reference => "a name",
        FrontMatterShape.References => "a list of names, or one",
        FrontMatterShape.Addresses => "a list of addresses, or one",
        FrontMatterShape.Papers => "a list of papers, or one",
        FrontMatterShape.Tags => "a list of tags, or a text",
        FrontMatterShape.Sections => "a list of `title`, `intro`, `notes`",
        FrontMatterShape.Findings => "a list of `note`, `finding`",
        _ => throw new InvalidOperationException($"the manual has no words for {shape}"),
    };

    private static string Kinds(FrontMatterKey key) => key.OnlyOf switch
    {
        { } kind => KindName.Of(kind).Folder,
        null => "all",
    };

    /// <summary>As the heading of that key gets it.</summary>
    private static string Anchor(string path) => path.Replace(".", "", StringComparison.Ordinal);
}
