using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace NotesGen.Benchmarks.Floors;

/// <summary>What a page of the floor shows of a note's front matter: its first scalars, and how many there are in all.</summary>
internal sealed record FloorFrontMatter(string Title, string Description, int Scalars)
{
    /// <summary>Reads every YAML event between the first two <c>---</c> lines.</summary>
    public static FloorFrontMatter Read(string text)
    {
        int end = text.StartsWith("---\n", StringComparison.Ordinal) ? text.IndexOf("\n---", 3, StringComparison.Ordinal) : -1;
        if (end < 0)
        {
            return new FloorFrontMatter("", "", 0);
        }

        Parser parser = new(new StringReader(text[4..(end + 1)]));
        (string title, string description, string key, int scalars) = ("", "", "", 0);
        while (parser.MoveNext())
        {
            if (parser.Current is Scalar scalar)
            {
                scalars++;
                title = key == "title" && title.Length == 0 ? scalar.Value : title;
                description = key == "description" && description.Length == 0 ? scalar.Value : description;
                key = scalar.Value;
            }
        }

        return new FloorFrontMatter(title, description, scalars);
    }
}
