namespace NotesGen.Tests.Properties;

/// <summary>Folders of the disk as values that can be compared.</summary>
internal static class BuiltFolder
{
    /// <summary>Every file by its path, hidden ones too, with its bytes in hexadecimal digits.</summary>
    public static SortedDictionary<string, string> FilesOf(string folder) => new(
        Directory.EnumerateFiles(folder, "*", new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.None })
            .ToDictionary(path => Path.GetRelativePath(folder, path).Replace('\\', '/'), path => Convert.ToHexString(File.ReadAllBytes(path)), StringComparer.Ordinal),
        StringComparer.Ordinal);

    /// <summary>The paths of files that are not the same in both.</summary>
    public static string Differences(SortedDictionary<string, string> expected, SortedDictionary<string, string> actual) =>
        string.Join(", ", expected.Except(actual).Concat(actual.Except(expected)).Select(file => file.Key).Distinct().Order(StringComparer.Ordinal));

    /// <summary>Every folder below a folder.</summary>
    public static IEnumerable<string> FoldersOf(string folder) =>
        Directory.EnumerateDirectories(folder, "*", SearchOption.AllDirectories).Select(path => Path.GetRelativePath(folder, path)).Order(StringComparer.Ordinal);

    /// <summary>Writes texts to the disk.</summary>
    public static void Store(IReadOnlyDictionary<string, string> files, string folder)
    {
        foreach ((string path, string text) in files)
        {
            string full = Path.Join(folder, path);
            Directory.CreateDirectory(Path.GetDirectoryName(full)!);
            File.WriteAllText(full, text);
        }
    }
}
