using System.Text;

namespace NotesGen.Benchmarks.Vaults;

/// <summary>Writes a vault to a folder; the same number of notes and seed give the same bytes on every system.</summary>
internal static class VaultWriter
{
    /// <summary>Writes the files and returns what they are: the counts by kind.</summary>
    /// <exception cref="UsageException">The folder holds something already.</exception>
    public static VaultSize Write(string folder, int notes, int seed)
    {
        if (Directory.Exists(folder) && Directory.EnumerateFileSystemEntries(folder).Any())
        {
            throw new UsageException($"{folder} is not empty");
        }

        VaultPlan plan = new(notes, seed);
        VaultTexts texts = new(plan, seed);
        long bytes = 0;
        WriteAll("notes", [.. plan.Notes.Select(note => note.Slug)], texts.Note);
        WriteAll("hubs", [.. plan.Hubs.Select(hub => hub.Slug)], texts.Hub);
        WriteAll("topics", [.. plan.Topics.Select(topic => topic.Slug)], texts.Topic);
        WriteAll("clusters", [.. plan.Clusters.Select(cluster => cluster.Slug)], texts.Cluster);
        return new VaultSize(notes, plan.Hubs.Count, plan.Topics.Count, plan.Clusters.Count, texts.Links, bytes);

        void WriteAll(string kind, string[] slugs, Func<int, string> text)
        {
            string inner = Path.Join(folder, kind);
            Directory.CreateDirectory(inner);
            for (int number = 0; number < slugs.Length; number++)
            {
                byte[] content = Encoding.UTF8.GetBytes(text(number));
                File.WriteAllBytes(Path.Join(inner, slugs[number] + ".md"), content);
                bytes += content.Length;
            }
        }
    }
}
