using System.Collections.Frozen;

namespace NotesGen.Model;

/// <summary>Tells by the ending of a name what kind of file it is. The endings are those that Obsidian embeds.</summary>
public static class Media
{
    private static readonly FrozenDictionary<string, MediaKind> ByEnding = Endings().ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenDictionary<string, MediaKind>.AlternateLookup<ReadOnlySpan<char>> Lookup = ByEnding.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The kind of a file; null when its ending is none that is embedded as a file, such as that of a note.</summary>
    public static MediaKind? KindOf(ReadOnlySpan<char> path)
    {
        int dot = path.LastIndexOf('.');
        return dot >= 0 && Lookup.TryGetValue(path[dot..], out MediaKind kind) ? kind : null;
    }

    private static IEnumerable<KeyValuePair<string, MediaKind>> Endings() =>
    [
        .. Of(MediaKind.Image, ".avif", ".bmp", ".gif", ".jpeg", ".jpg", ".png", ".svg", ".webp"),
        .. Of(MediaKind.Audio, ".3gp", ".flac", ".m4a", ".mp3", ".oga", ".ogg", ".opus", ".wav"),
        .. Of(MediaKind.Video, ".mkv", ".mov", ".mp4", ".ogv", ".webm"),
        .. Of(MediaKind.Pdf, ".pdf"),
        .. Of(MediaKind.File, ".base", ".canvas", ".excalidraw"),
    ];

    private static IEnumerable<KeyValuePair<string, MediaKind>> Of(MediaKind kind, params string[] endings) =>
        endings.Select(ending => KeyValuePair.Create(ending, kind));
}
