namespace NotesGen.Benchmarks.Templates;

/// <summary>A card of the made-up hub.</summary>
internal sealed record HubCard(string Url, string Title, string Summary, string Day, int Sources, int Links, string? Topic);
