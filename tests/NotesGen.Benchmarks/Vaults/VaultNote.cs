namespace NotesGen.Benchmarks.Vaults;

/// <summary>A note of the vault before it has a text.</summary>
internal sealed record VaultNote(string Title, string Slug, string Alias, Subject Subject);
