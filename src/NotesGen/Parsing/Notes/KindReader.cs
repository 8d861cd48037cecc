using NotesGen.Diagnostics;
using NotesGen.Model;

namespace NotesGen.Parsing.Notes;

/// <summary>Tells what a file is, by its <c>type:</c> or else by the nearest folder above it that has a telling name.</summary>
internal static class KindReader
{
    /// <summary>The kind, and for a note its own label.</summary>
    public static (NoteKind Kind, string? Label) Read(SourcePath path, string? type)
    {
        if (type is null)
        {
            return (OfFolder(path.Folder), null);
        }

        string name = type.Trim().ToLowerInvariant();
        return OfType(name) is { } kind ? (kind, null) : (NoteKind.Note, name == "note" ? null : name);
    }

    private static NoteKind? OfType(string type) => type switch
    {
        "hub" or "moc" or "map" => NoteKind.Hub,
        "topic" => NoteKind.Topic,
        "cluster" => NoteKind.Cluster,
        "inquiry" => NoteKind.Inquiry,
        "page" => NoteKind.Page,
        _ => null,
    };

    private static NoteKind OfFolder(string folder)
    {
        string[] parts = folder.Split('/', StringSplitOptions.RemoveEmptyEntries);
        for (int i = parts.Length - 1; i >= 0; i--)
        {
            switch (parts[i].ToLowerInvariant())
            {
                case "notes":
                    return NoteKind.Note;
                case "hubs":
                    return NoteKind.Hub;
                case "topics":
                    return NoteKind.Topic;
                case "clusters":
                    return NoteKind.Cluster;
                case "inquiries":
                    return NoteKind.Inquiry;
                case "pages":
                    return NoteKind.Page;
            }
        }

        return NoteKind.Note;
    }
}
