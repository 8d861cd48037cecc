namespace NotesGen.Benchmarks.Templates;

/// <summary>A made-up hub of 40 cards: a page of about 14 kB.</summary>
internal sealed record HubPage(string Title, string SiteTitle, IReadOnlyList<HubCard> Cards)
{
    public static HubPage Create() => new("Reinforcement & learning", "Notes", [.. Enumerable.Range(0, 40).Select(Card)]);

    private static HubCard Card(int number) => new(
        $"/notes/how-does-method-{number}-scale/",
        $"How does method {number} scale with \"model\" size?",
        "What the note says: the reward model saturates before the policy does, and longer training does not help.",
        "12 Mar 2024",
        number % 7,
        number % 11,
        number % 3 == 0 ? null : "Scaling");
}
