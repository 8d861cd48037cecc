namespace NotesGen.Graph.Names;

/// <summary>Joins a relative path to the folder it is written in, within the site.</summary>
internal static class SitePath
{
    /// <summary>The path from the site's folder; null when it leaves it.</summary>
    public static string? Resolve(string folder, string path)
    {
        List<string> parts = [.. folder.Split('/', StringSplitOptions.RemoveEmptyEntries)];
        foreach (string part in path.Split('/'))
        {
            switch (part)
            {
                case "" or ".":
                    break;
                case ".." when parts.Count == 0:
                    return null;
                case "..":
                    parts.RemoveAt(parts.Count - 1);
                    break;
                default:
                    parts.Add(part);
                    break;
            }
        }

        return string.Join('/', parts);
    }
}
