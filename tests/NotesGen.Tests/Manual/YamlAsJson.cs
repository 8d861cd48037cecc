using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace NotesGen.Tests.Manual;

/// <summary>YAML as an editor sees it: the JSON that YAML's core schema makes of it, where plain scalars are numbers and truth values.</summary>
internal static class YamlAsJson
{
    public static JsonElement Of(string yaml)
    {
        YamlStream stream = [];
        stream.Load(new StringReader(yaml));
        return JsonSerializer.SerializeToElement(stream.Documents.Count == 0 ? new JsonObject() : Of(stream.Documents[0].RootNode));
    }

    private static JsonNode? Of(YamlNode node) => node switch
    {
        YamlMappingNode map => new JsonObject(map.Children.Select(static pair => KeyValuePair.Create(((YamlScalarNode)pair.Key).Value!, Of(pair.Value)))),
        YamlSequenceNode list => new JsonArray([.. list.Children.Select(Of)]),
        YamlScalarNode { Style: ScalarStyle.Plain } plain => OfPlain(plain.Value ?? ""),
        YamlScalarNode quoted => JsonValue.Create(quoted.Value),
        _ => throw new InvalidOperationException($"{node.GetType().Name} stands in no example"),
    };

    private static JsonNode? OfPlain(string text) =>
        text is "" or "~" or "null" ? null
        : text is "true" or "false" ? JsonValue.Create(text == "true")
        : long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out long whole) ? JsonValue.Create(whole)
        : double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out double number) ? JsonValue.Create(number)
        : JsonValue.Create(text);
}
