using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace NotesGen.Benchmarks.Floors;

/// <summary>What the floor needs of a note's front matter: what its page shows, and the papers that it names.</summary>
internal sealed record FloorFrontMatter(string Title, string Description, IReadOnlyList<string> Papers)
{
    /// <summary>Reads every YAML event between the first two <c>---</c> lines.</summary>
    public static FloorFrontMatter Read(string text)
    {
        int end = text.StartsWith("---\n", StringComparison.Ordinal) ? text.IndexOf("\n---", 3, StringComparison.Ordinal) : -1;
        if (end < 0)
        {
            return new FloorFrontMatter("", "", []);
        }

        Parser parser = new(new StringReader(text[4..(end + 1)]));
        (string title, string description, string key) = ("", "", "");
        List<string> papers = [];
        while (parser.MoveNext())
        {
            if (parser.Current is Scalar scalar)
            {
                title = key == "title" && title.Length == 0 ? scalar.Value : title;
                description = key == "description" && description.Length == 0 ? scalar.Value : description;
                if (key == "id")
                {
                    papers.Add(scalar.Value);
                }

                key = scalar.Value;
            }
        }

        return new FloorFrontMatter(title, description, papers);
    }
}
