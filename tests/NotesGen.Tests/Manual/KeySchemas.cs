using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using NotesGen.Diagnostics;
using NotesGen.Model;
using NotesGen.Parsing.Configuration;
using NotesGen.Parsing.Notes;
using NotesGen.Tests.Cli.Formats;

namespace NotesGen.Tests.Manual;

/// <summary>Writes the JSON Schemas by which editors complete what an author can set, from the keys themselves.</summary>
internal static class KeySchemas
{
    // The draft that the language servers for YAML know best.
    private const string Draft = "http://json-schema.org/draft-07/schema#";

    private static readonly JsonSerializerOptions Format = new() { WriteIndented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The schema of <c>notesgen.yaml</c>.</summary>
    public static string Configuration() => Written(new JsonObject
    {
        ["$schema"] = Draft,
        ["title"] = "Configuration of NotesGen",
        ["description"] = "The file notesgen.yaml at the top of a site. Every key may be left out.",
        ["type"] = "object",
        ["additionalProperties"] = false,
        ["properties"] = KeysBelow(""),
    });

    /// <summary>The schema of front matter.</summary>
    public static string FrontMatter() => Written(new JsonObject
    {
        ["$schema"] = Draft,
        ["title"] = "Front matter of NotesGen",
        ["description"] = "The YAML at the top of a note. Every key may be left out, and keys of one's own may be added.",
        ["type"] = "object",
        ["properties"] = new JsonObject(FrontMatterKeys.All.SelectMany(static key => key.Names, static (key, name) => KeyValuePair.Create(name, (JsonNode?)ValueOf(key, name)))),
        ["$defs"] = Definitions(),
    });

    /// <summary>What does not fit a schema.</summary>
    public static IReadOnlyList<string> Problems(string schema, string yaml) => new SchemaCheck(JsonDocument.Parse(schema).RootElement).ProblemsOf(YamlAsJson.Of(yaml));

    private static JsonObject KeysBelow(string path) => new(ConfigurationKeys.All.Where(key => key.Parent == path).Select(static key => KeyValuePair.Create(key.Name, (JsonNode?)ValueOf(key))));

    private static JsonObject ValueOf(ConfigurationKey key)
    {
        JsonObject value = new() { ["description"] = Plain(key.Otherwise is { } otherwise ? $"{key.Meaning} Without it: {otherwise}." : key.Meaning) };
        foreach ((string word, JsonNode? rule) in Rules(key))
        {
            value[word] = rule?.DeepClone();
        }

        if (key.Otherwise is null && key.Default is { } standard)
        {
            value["default"] = JsonSerializer.SerializeToNode(standard);
        }

        return value;
    }

    private static JsonObject Rules(ConfigurationKey key) => key.Shape switch
    {
        ConfigurationShape.Text or ConfigurationShape.Folder => Text(),
        ConfigurationShape.Number => new() { ["type"] = "integer", ["minimum"] = key.Least },
        ConfigurationShape.Truth => new() { ["type"] = "boolean" },
        ConfigurationShape.Word => new() { ["enum"] = new JsonArray([.. key.Words.Select(static word => JsonValue.Create(word))]) },
        ConfigurationShape.Url => new() { ["type"] = "string", ["pattern"] = "^https?://" },
        ConfigurationShape.Colour => new() { ["type"] = "string", ["pattern"] = "^#[0-9a-fA-F]{6}$" },
        ConfigurationShape.Fonts => new() { ["type"] = "string", ["pattern"] = "^[^;{}<>\\\\/@]*$" },
        ConfigurationShape.Navigation => List(new JsonObject { ["type"] = "object", ["required"] = new JsonArray("title", "url"), ["additionalProperties"] = false, ["properties"] = new JsonObject { ["title"] = Text(), ["url"] = Text() } }),
        ConfigurationShape.Labels => Map(Labels.Defaults.Select(static label => KeyValuePair.Create(label.Key, (JsonNode?)With(Text(), "default", label.Value)))),
        ConfigurationShape.Severities => Map(Explanation.Codes.Select(static code => KeyValuePair.Create(code, (JsonNode?)SeverityOf(code)))),
        ConfigurationShape.Section => new() { ["type"] = "object", ["additionalProperties"] = false, ["properties"] = KeysBelow(key.Path) },
        _ => throw new InvalidOperationException($"the schema has no rule for {key.Shape}"),
    };

    private static JsonObject SeverityOf(string code)
    {
        string title = Explanation.Of(code)!.Text.Split('\n')[0]["# ".Length..];
        return new JsonObject { ["description"] = title, ["enum"] = new JsonArray("off", "hint", "warning", "error", false) };
    }

    private static JsonObject ValueOf(FrontMatterKey key, string name)
    {
        string also = name == key.Name ? "" : $"The same as {key.Name}. ";
        return new JsonObject { ["description"] = Plain(also + key.Meaning), ["anyOf"] = new JsonArray(Reference(key.Shape.ToString()), new JsonObject { ["type"] = "null" }) };
    }

    private static JsonObject Definitions() => new()
    {
        [nameof(FrontMatterShape.Text)] = Text(),
        [nameof(FrontMatterShape.Texts)] = OneOrMany(Text()),
        [nameof(FrontMatterShape.Type)] = new JsonObject
        {
            ["anyOf"] = new JsonArray(new JsonObject { ["enum"] = new JsonArray([.. KindName.All.SelectMany(static kind => kind.Types).Select(static type => JsonValue.Create(type))]) }, Text()),
        },
        [nameof(FrontMatterShape.Date)] = new JsonObject { ["type"] = "string", ["pattern"] = "^[0-9]{4}-[0-9]{2}-[0-9]{2}([Tt ].*)?$" },
        [nameof(FrontMatterShape.Truth)] = new JsonObject { ["enum"] = new JsonArray(true, false, "yes", "no", "on", "off", 1, 0) },
        [nameof(FrontMatterShape.Reference)] = OneOrMany(Name()),
        [nameof(FrontMatterShape.References)] = OneOrMany(Name()),
        [nameof(FrontMatterShape.Addresses)] = OneOrMany(Text()),
        [nameof(FrontMatterShape.Papers)] = OneOrMany(new JsonObject { ["anyOf"] = new JsonArray(Text(), Reference("Paper")) }),
        ["Paper"] = Object(("id", Text()), ("key", Text()), ("arxiv", Text()), ("doi", Text()), ("url", Text()), ("title", Text()), ("authors", OneOrMany(Text())), ("author", OneOrMany(Text())), ("year", Text())),
        [nameof(FrontMatterShape.Tags)] = OneOrMany(Text()),
        [nameof(FrontMatterShape.Sections)] = List(Object(("title", Text()), ("intro", Text()), ("notes", OneOrMany(Name())))),
        [nameof(FrontMatterShape.Findings)] = List(new JsonObject { ["anyOf"] = new JsonArray(Name(), Object(("note", OneOrMany(Name())), ("finding", Text()))) }),
    };

    /// <summary>Whatever YAML would make of it: the reader takes the text that stands there.</summary>
    private static JsonObject Text() => new() { ["type"] = new JsonArray("string", "number", "boolean") };

    /// <summary>A wikilink without quotes is a list in a list to YAML.</summary>
    private static JsonObject Name() => new() { ["anyOf"] = new JsonArray(Text(), List(Text())) };

    private static JsonObject List(JsonNode item) => new() { ["type"] = "array", ["items"] = item };

    private static JsonObject OneOrMany(JsonObject item) => new() { ["anyOf"] = new JsonArray(item, List(item.DeepClone())) };

    private static JsonObject Map(IEnumerable<KeyValuePair<string, JsonNode?>> entries) => new() { ["type"] = "object", ["additionalProperties"] = false, ["properties"] = new JsonObject(entries) };

    private static JsonObject Object(params IEnumerable<(string Name, JsonObject Value)> members) =>
        new() { ["type"] = "object", ["properties"] = new JsonObject(members.Select(static member => KeyValuePair.Create(member.Name, (JsonNode?)member.Value))) };

    private static JsonObject Reference(string definition) => new() { ["$ref"] = $"#/$defs/{definition}" };

    private static JsonObject With(JsonObject value, string word, string text)
    {
        value[word] = text;
        return value;
    }

    /// <summary>Descriptions are shown as plain text.</summary>
    private static string Plain(string text) => text.Replace("`", "", StringComparison.Ordinal);

    private static string Written(JsonObject schema) => schema.ToJsonString(Format) + "\n";
}
