using System.Text.Json;
using System.Text.RegularExpressions;

namespace NotesGen.Tests.Cli.Formats;

/// <summary>Holds a JSON value against a JSON Schema, as far as our own schemas go; a word that it does not know is a mistake of the test.</summary>
internal sealed class SchemaCheck(JsonElement root)
{
    /// <summary>What does not fit, each with the path of the value.</summary>
    public IReadOnlyList<string> ProblemsOf(JsonElement value)
    {
        List<string> problems = [];
        Check(value, root, "$", problems);
        return problems;
    }

    private void Check(JsonElement value, JsonElement schema, string path, List<string> problems)
    {
        foreach (JsonProperty word in schema.EnumerateObject())
        {
            string? problem = word.Name switch
            {
                "$schema" or "title" or "description" or "default" or "$defs" => null,
                "type" => Types(word.Value).Any(type => IsOf(value, type)) ? null : value.ValueKind.ToString(),
                "const" => JsonElement.DeepEquals(value, word.Value) ? null : $"not {word.Value}",
                "enum" => word.Value.EnumerateArray().Any(one => JsonElement.DeepEquals(value, one)) ? null : $"not one of {word.Value}",
                "minimum" => value.ValueKind != JsonValueKind.Number || value.GetDouble() >= word.Value.GetDouble() ? null : $"below {word.Value}",
                "pattern" => value.ValueKind != JsonValueKind.String || Regex.IsMatch(value.GetString()!, word.Value.GetString()!, RegexOptions.None, TimeSpan.FromSeconds(1)) ? null : $"not like {word.Value}",
                "anyOf" => word.Value.EnumerateArray().Any(one => Fits(value, one)) ? null : "fits none",
                "oneOf" => word.Value.EnumerateArray().Count(one => Fits(value, one)) == 1 ? null : "fits none or several",
                "required" => Missing(value, word.Value),
                "additionalProperties" or "properties" or "items" or "$ref" => null,
                _ => throw new InvalidOperationException($"the test does not know `{word.Name}`"),
            };
            if (problem is not null)
            {
                problems.Add($"{path}: {problem}");
            }
        }

        CheckWithin(value, schema, path, problems);
    }

    private void CheckWithin(JsonElement value, JsonElement schema, string path, List<string> problems)
    {
        if (schema.TryGetProperty("$ref", out JsonElement reference))
        {
            Check(value, root.GetProperty("$defs").GetProperty(reference.GetString()!["#/$defs/".Length..]), path, problems);
        }

        if (value.ValueKind == JsonValueKind.Array && schema.TryGetProperty("items", out JsonElement items))
        {
            int index = 0;
            foreach (JsonElement item in value.EnumerateArray())
            {
                Check(item, items, FormattableString.Invariant($"{path}[{index++}]"), problems);
            }
        }

        if (value.ValueKind == JsonValueKind.Object && schema.TryGetProperty("properties", out JsonElement properties))
        {
            foreach (JsonProperty member in value.EnumerateObject())
            {
                if (properties.TryGetProperty(member.Name, out JsonElement known))
                {
                    Check(member.Value, known, $"{path}.{member.Name}", problems);
                }
                else if (schema.TryGetProperty("additionalProperties", out JsonElement others) && others.ValueKind == JsonValueKind.False)
                {
                    problems.Add($"{path}.{member.Name}: unknown");
                }
            }
        }
    }

    private bool Fits(JsonElement value, JsonElement schema)
    {
        List<string> problems = [];
        Check(value, schema, "", problems);
        return problems.Count == 0;
    }

    private static string? Missing(JsonElement value, JsonElement names)
    {
        string[] missing = value.ValueKind == JsonValueKind.Object ? [.. names.EnumerateArray().Select(name => name.GetString()!).Where(name => !value.TryGetProperty(name, out _))] : [];
        return missing.Length == 0 ? null : "without " + string.Join(", ", missing);
    }

    private static IEnumerable<string> Types(JsonElement type) =>
        type.ValueKind == JsonValueKind.Array ? type.EnumerateArray().Select(one => one.GetString()!) : [type.GetString()!];

    private static bool IsOf(JsonElement value, string type) => type switch
    {
        "object" => value.ValueKind == JsonValueKind.Object,
        "array" => value.ValueKind == JsonValueKind.Array,
        "string" => value.ValueKind == JsonValueKind.String,
        "integer" => value.ValueKind == JsonValueKind.Number && value.TryGetInt64(out _),
        "number" => value.ValueKind == JsonValueKind.Number,
        "boolean" => value.ValueKind is JsonValueKind.True or JsonValueKind.False,
        "null" => value.ValueKind == JsonValueKind.Null,
        _ => throw new InvalidOperationException($"the test does not know the type `{type}`"),
    };
}
