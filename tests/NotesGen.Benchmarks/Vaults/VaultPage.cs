namespace NotesGen.Benchmarks.Vaults;

/// <summary>A hub, topic or cluster of the vault: its title, its slug and the number of the cluster it belongs to.</summary>
internal sealed record VaultPage(string Title, string Slug, int Cluster);
