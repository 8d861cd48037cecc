using System.Text.Encodings.Web;
using System.Text.Json;

namespace NotesGen.Tests.Search;

/// <summary>
/// Examples that the library and the page's script are both tested with, as files of <c>tests/search</c>. What stands in
/// them beside the inputs is made by the library and read by people.
/// </summary>
internal static class SharedExamples
{
    private static readonly JsonSerializerOptions Form = new(JsonSerializerDefaults.Web) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Reads a file, makes its results anew and compares; or stores them.</summary>
    public static void Compare<T>(string file, Func<T, T> answer)
    {
        string path = Path.Join("..", "search", file);
        T[] stored = JsonSerializer.Deserialize<T[]>(File.ReadAllText(Path.Join(GoldenText.ProjectFolder, path)), Form)!;
        GoldenText.Compare(path, "[\n" + string.Join(",\n", stored.Select(example => "  " + Line(answer(example)))) + "\n]\n");
    }

    private static string Line<T>(T example) => JsonSerializer.Serialize(example, Form);
}
