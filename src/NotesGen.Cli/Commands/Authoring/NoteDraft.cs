using NotesGen.Model;

namespace NotesGen.Cli.Commands.Authoring;

/// <summary>What is to stand in the front matter of a note that is about to be made.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Title">What readers see.</param>
internal sealed record NoteDraft(NoteKind Kind, string Title)
{
    /// <summary>Its <c>type:</c>, where its folder does not say it, or its label.</summary>
    public string? Type { get; init; }

    /// <summary>The topic that it is sourced from.</summary>
    public string? Topic { get; init; }

    /// <summary>Its cluster.</summary>
    public string? Cluster { get; init; }

    /// <summary>Hubs that it belongs to.</summary>
    public IReadOnlyList<string> Hubs { get; init; } = [];

    /// <summary>Its papers.</summary>
    public IReadOnlyList<string> Sources { get; init; } = [];

    /// <summary>True if it is kept out of the site for now.</summary>
    public bool IsUnpublished { get; init; }

    /// <summary>The text of its file: front matter with what is known filled in and what its author is to fill in left open.</summary>
    public string TextOn(DateOnly today)
    {
        (string Key, string? Value)[] fields =
        [
            ("title", YamlText.Of(Title)),
            ("type", Type is null ? null : YamlText.Of(Type)),
            .. Kind switch
            {
                NoteKind.Note => (IEnumerable<(string, string?)>)[("claim", ""), ("description", ""), ("date", Day(today)), ("topic", Name(Topic)), ("cluster", Given(Cluster)), ("hubs", GivenList(Hubs)), ("sources", List(Sources))],
                NoteKind.Hub => [("subtitle", ""), ("description", ""), ("date", Day(today)), ("hubs", GivenList(Hubs))],
                NoteKind.Topic => [("description", ""), ("cluster", Name(Cluster)), ("sources", List(Sources))],
                NoteKind.Inquiry => [("description", ""), ("date", Day(today)), ("sources", GivenList(Sources)), ("notes", "[]")],
                _ => [("description", "")],
            },
            ("draft", IsUnpublished ? "true" : null),
        ];
        return $"---\n{string.Concat(fields.Where(static field => field.Value is not null).Select(static field => $"{field.Key}: {field.Value}".TrimEnd() + "\n"))}---\n\n";
    }

    private static string Day(DateOnly day) => day.ToString("O", System.Globalization.CultureInfo.InvariantCulture);

    private static string Name(string? name) => name is null ? "" : YamlText.Of(name);

    private static string? Given(string? name) => name is null ? null : YamlText.Of(name);

    private static string List(IReadOnlyList<string> names) => $"[{string.Join(", ", names.Select(YamlText.Of))}]";

    private static string? GivenList(IReadOnlyList<string> names) => names.Count == 0 ? null : List(names);
}
