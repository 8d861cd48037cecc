using System.Security.Cryptography;
using NotesGen.Diagnostics;
using NotesGen.Parsing.Stored.Formats;
using NotesGen.Parsing.Stored.Slices;

namespace NotesGen.Parsing.Stored;

/// <summary>Some notes that stand one behind the other in the file. Used again for other notes; one thread fills it.</summary>
internal sealed class StoredRun
{
    private readonly SliceWriter writer = new();
    private readonly List<(string Path, ReadOnlyMemory<byte> Digest, ReadOnlyMemory<byte> Checksum, int Length)> entries = [];

    /// <summary>Takes notes that were read by this build: those that a former build stored as they are there.</summary>
    public void Fill(ReadOnlySpan<KeyValuePair<SourcePath, ParsedNote>> notes, StoredNotes former)
    {
        writer.Clear();
        entries.Clear();
        foreach ((SourcePath path, ParsedNote parsed) in notes)
        {
            int start = writer.Written.Length;
            if (former.Find(path, parsed.Digest!) is { } same)
            {
                writer.Raw(same.Bytes.Span);
                entries.Add((path.Value, same.Digest, same.Checksum, same.Bytes.Length));
                continue;
            }

            NoteFormat.Write(writer, parsed.Note!);
            writer.List(parsed.Diagnostics, DiagnosticFormat.Write);
            ReadOnlySpan<byte> slice = writer.Written[start..];
            entries.Add((path.Value, Convert.FromHexString(parsed.Digest!), SHA256.HashData(slice), slice.Length));
        }
    }

    /// <summary>Puts the notes behind those that are in a file.</summary>
    public void Append(Stream file, StoredIndex index)
    {
        file.Write(writer.Written);
        foreach ((string path, ReadOnlyMemory<byte> digest, ReadOnlyMemory<byte> checksum, int length) in entries)
        {
            index.Add(path, digest.Span, checksum.Span, length);
        }
    }
}
