using System.Text.Json.Serialization;

namespace NotesGen.Cli.Serving;

/// <summary>Writes news as JSON.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(PageNews))]
internal sealed partial class PageNewsJson : JsonSerializerContext;
