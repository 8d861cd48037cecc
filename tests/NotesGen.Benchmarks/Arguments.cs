using System.Globalization;

namespace NotesGen.Benchmarks;

/// <summary>The words behind a command: those in place, and <c>--name value</c> pairs.</summary>
internal sealed class Arguments
{
    private readonly List<string> inPlace = [];
    private readonly Dictionary<string, string> named = new(StringComparer.Ordinal);

    public Arguments(IReadOnlyList<string> words)
    {
        for (int i = 0; i < words.Count; i++)
        {
            if (!words[i].StartsWith("--", StringComparison.Ordinal))
            {
                inPlace.Add(words[i]);
            }
            else if (++i < words.Count)
            {
                named[words[i - 1]] = words[i];
            }
            else
            {
                throw new UsageException($"{words[i - 1]} needs a value");
            }
        }
    }

    /// <summary>The word at a place, counted from 0.</summary>
    public string At(int place, string meaning) =>
        place < inPlace.Count ? inPlace[place] : throw new UsageException($"{meaning} is missing");

    /// <summary>A whole number of at least 1 at a place, counted from 0.</summary>
    public int NumberAt(int place, string meaning) => Positive(At(place, meaning), meaning);

    /// <summary>A named word, or null.</summary>
    public string? Named(string name) => named.GetValueOrDefault(name);

    /// <summary>A named whole number of at least 1, or what holds without it.</summary>
    public int Number(string name, int otherwise) => named.TryGetValue(name, out string? text) ? Positive(text, name) : otherwise;

    private static int Positive(string text, string meaning) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int number) && number > 0
            ? number
            : throw new UsageException($"{meaning} is not a number above zero: {text}");
}
