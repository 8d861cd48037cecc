namespace NotesGen.Browser.Tests.Browsing;

/// <summary>Where the system's Chromium is.</summary>
internal static class ChromiumPlace
{
    private const string Variable = "NOTESGEN_CHROMIUM";
    private static readonly string[] Names = ["chromium", "chromium-browser", "google-chrome"];

    /// <summary>The path of a browser; without one the tests fail, and say how to get it.</summary>
    public static string Find()
    {
        if (Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } chosen)
        {
            return File.Exists(chosen) ? chosen : throw new FileNotFoundException($"{Variable} names a file that is not there: {chosen}");
        }

        return Names.Select(name => Path.Join("/usr/bin", name)).FirstOrDefault(File.Exists)
            ?? throw new FileNotFoundException(
                $"the browser tests need Chromium, and /usr/bin holds none of {string.Join(", ", Names)}; install it with `sudo apt-get install -y chromium`, or name one in {Variable}");
    }
}
