using NotesGen.Benchmarks.Vaults;

namespace NotesGen.Benchmarks.Measuring;

/// <summary>A folder for sites and their output, in memory where the system has such a place; removed at the end.</summary>
internal sealed class Workplace : IDisposable
{
    private const string Memory = "/dev/shm";

    private readonly string root = Path.Join(
        Directory.Exists(Memory) ? Memory : Path.GetTempPath(), $"notesgen-benchmark-{Environment.ProcessId}");

    /// <summary>True if it is in memory: on a disk the figures say as much about the disk.</summary>
    public bool IsInMemory => root.StartsWith(Memory, StringComparison.Ordinal);

    /// <summary>The site to build: a folder that exists, or a vault of so many notes made here.</summary>
    public string Site(Arguments arguments, out string description)
    {
        string named = arguments.At(0, "the number of notes or a folder");
        if (Directory.Exists(named))
        {
            description = named;
            return Path.GetFullPath(named);
        }

        int seed = arguments.Number("--seed", 1);
        string site = Path.Join(root, "site");
        description = $"a made-up vault (seed {seed}): {VaultWriter.Write(site, arguments.NumberAt(0, "the number of notes, as there is no such folder,"), seed)}";
        return site;
    }

    /// <summary>A folder for the output of one workload and round, not there yet.</summary>
    public string Output(Workload workload, int round) => Path.Join(root, $"out-{workload}-{round}");

    /// <summary>A folder for something else, not there yet.</summary>
    public string Folder(string name) => Path.Join(root, name);

    /// <summary>Removes a folder again.</summary>
    public static void Remove(string folder)
    {
        if (Directory.Exists(folder))
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    public void Dispose() => Remove(root);
}
