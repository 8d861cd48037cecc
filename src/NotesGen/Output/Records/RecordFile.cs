using System.Security.Cryptography;
using System.Text;
using NotesGen.Diagnostics;
using NotesGen.Model;

namespace NotesGen.Output.Records;

/// <summary>
/// A record as a file: the SHA-256 of all that follows, then numbers and texts one after the other. What is damaged, or of another version, counts
/// as no record.
/// </summary>
internal static class RecordFile
{
    private const int Version = 2;

    /// <summary>The file's bytes.</summary>
    public static byte[] Write(BuildRecord record)
    {
        using MemoryStream stream = new();
        stream.Write(new byte[SHA256.HashSizeInBytes]);
        using (BinaryWriter writer = new(stream, Encoding.UTF8, leaveOpen: true))
        {
            writer.Write(Version);
            writer.Write(record.Program);
            writer.Write(record.Key);
            writer.Write(record.Pages);
            WriteOptional(writer, record.Url);
            Write(writer, record.Counts);
            WriteAll(writer, record.Sources.OrderBy(source => source.Key, StringComparer.Ordinal).ToArray(), source =>
            {
                writer.Write(source.Key);
                writer.Write(source.Value);
            });
            WriteAll(writer, record.Files, file =>
            {
                writer.Write(file.Path);
                writer.Write(file.Length);
                writer.Write(file.Changed);
            });
            WriteAll(writer, record.Diagnostics, diagnostic => Write(writer, diagnostic));
        }

        byte[] bytes = stream.ToArray();
        SHA256.HashData(bytes.AsSpan(SHA256.HashSizeInBytes), bytes);
        return bytes;
    }

    /// <summary>Reads a file's bytes; null if they are no record.</summary>
    public static BuildRecord? Read(byte[] bytes)
    {
        if (bytes.Length < SHA256.HashSizeInBytes + sizeof(int)
            || !SHA256.HashData(bytes.AsSpan(SHA256.HashSizeInBytes)).AsSpan().SequenceEqual(bytes.AsSpan(0, SHA256.HashSizeInBytes)))
        {
            return null;
        }

        using BinaryReader reader = new(new MemoryStream(bytes, SHA256.HashSizeInBytes, bytes.Length - SHA256.HashSizeInBytes), Encoding.UTF8);
        return reader.ReadInt32() != Version ? null : new BuildRecord
        {
            Program = reader.ReadString(),
            Key = reader.ReadString(),
            Pages = reader.ReadString(),
            Url = ReadOptional(reader),
            Counts = ReadCounts(reader),
            Sources = ReadAll(reader, () => KeyValuePair.Create(reader.ReadString(), reader.ReadString())).ToDictionary(StringComparer.Ordinal),
            Files = ReadAll(reader, () => new WrittenFile(reader.ReadString(), reader.ReadInt64(), reader.ReadInt64())),
            Diagnostics = ReadAll(reader, () => ReadDiagnostic(reader)),
        };
    }

    private static void Write(BinaryWriter writer, SiteCounts counts)
    {
        int[] numbers = [counts.Pages, counts.Notes, counts.Hubs, counts.Topics, counts.Clusters, counts.Inquiries, counts.Papers, counts.Links, counts.MissingLinks, counts.Drafts];
        Array.ForEach(numbers, writer.Write);
    }

    private static SiteCounts ReadCounts(BinaryReader reader) => new()
    {
        Pages = reader.ReadInt32(),
        Notes = reader.ReadInt32(),
        Hubs = reader.ReadInt32(),
        Topics = reader.ReadInt32(),
        Clusters = reader.ReadInt32(),
        Inquiries = reader.ReadInt32(),
        Papers = reader.ReadInt32(),
        Links = reader.ReadInt32(),
        MissingLinks = reader.ReadInt32(),
        Drafts = reader.ReadInt32(),
    };

    private static void Write(BinaryWriter writer, Diagnostic diagnostic)
    {
        writer.Write(diagnostic.Rule.Code);
        writer.Write((int)diagnostic.Rule.Severity);
        writer.Write(diagnostic.Rule.Title);
        writer.Write((int)diagnostic.Severity);
        writer.Write(diagnostic.Message);
        Write(writer, diagnostic.Place);
        WriteOptional(writer, diagnostic.Help);
        Write(writer, diagnostic.HelpPlace);
        WriteAll(writer, diagnostic.Notes, note =>
        {
            writer.Write(note.Text);
            Write(writer, note.Place);
        });
    }

    private static Diagnostic ReadDiagnostic(BinaryReader reader)
    {
        Rule rule = new(reader.ReadString(), (Severity)reader.ReadInt32(), reader.ReadString());
        Severity severity = (Severity)reader.ReadInt32();
        string message = reader.ReadString();
        return new Diagnostic(rule, ReadPlace(reader), message)
        {
            Severity = severity,
            Help = ReadOptional(reader),
            HelpPlace = ReadPlace(reader),
            Notes = ReadAll(reader, () => new DiagnosticNote(reader.ReadString(), ReadPlace(reader))),
        };
    }

    private static void Write(BinaryWriter writer, SourcePlace? place)
    {
        WriteOptional(writer, place?.Path.Value);
        if (place is not null)
        {
            writer.Write(place.Span?.Start ?? -1);
            writer.Write(place.Span?.Length ?? -1);
        }
    }

    private static SourcePlace? ReadPlace(BinaryReader reader)
    {
        if (ReadOptional(reader) is not { } path)
        {
            return null;
        }

        (int start, int length) = (reader.ReadInt32(), reader.ReadInt32());
        return new SourcePlace(new SourcePath(path), start < 0 ? null : new SourceSpan(start, length));
    }

    private static void WriteOptional(BinaryWriter writer, string? text)
    {
        writer.Write(text is not null);
        if (text is not null)
        {
            writer.Write(text);
        }
    }

    private static string? ReadOptional(BinaryReader reader) => reader.ReadBoolean() ? reader.ReadString() : null;

    private static void WriteAll<T>(BinaryWriter writer, IReadOnlyList<T> all, Action<T> write)
    {
        writer.Write(all.Count);
        foreach (T each in all)
        {
            write(each);
        }
    }

    private static T[] ReadAll<T>(BinaryReader reader, Func<T> read)
    {
        T[] all = new T[reader.ReadInt32()];
        for (int i = 0; i < all.Length; i++)
        {
            all[i] = read();
        }

        return all;
    }
}
