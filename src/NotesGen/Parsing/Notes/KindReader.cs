using System.Collections.Frozen;
using NotesGen.Diagnostics;
using NotesGen.Model;

namespace NotesGen.Parsing.Notes;

/// <summary>Tells what a file is, by its <c>type:</c> or else by the nearest folder above it that has a telling name.</summary>
public static class KindReader
{
    private static readonly FrozenDictionary<string, NoteKind> ByType = KindName.All
        .SelectMany(static name => name.Types, static (name, type) => (type, name.Kind)).ToFrozenDictionary(static pair => pair.type, static pair => pair.Kind, StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, NoteKind> ByFolder =
        KindName.All.ToFrozenDictionary(static name => name.Folder, static name => name.Kind, StringComparer.Ordinal);

    /// <summary>The kind, and for a note its own label.</summary>
    internal static (NoteKind Kind, string? Label) Read(SourcePath path, string? type)
    {
        if (type is null)
        {
            return (OfFolder(path.Folder), null);
        }

        string name = type.Trim().ToLowerInvariant();
        return ByType.TryGetValue(name, out NoteKind kind) ? (kind, null) : (NoteKind.Note, name);
    }

    /// <summary>What a file in a folder is that does not say.</summary>
    public static NoteKind OfFolder(string folder)
    {
        string[] parts = folder.Split('/', StringSplitOptions.RemoveEmptyEntries);
        for (int i = parts.Length - 1; i >= 0; i--)
        {
            if (ByFolder.TryGetValue(parts[i].ToLowerInvariant(), out NoteKind kind))
            {
                return kind;
            }
        }

        return NoteKind.Note;
    }
}
