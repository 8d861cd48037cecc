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

    /// <summary>How many bytes the notes take.</summary>
    public int Length => writer.Written.Length;

    /// <summary>Takes notes that were read by this build: those that a former build stored as they are there.</summary>
    /// <param name="notes">The notes.</param>
    /// <param name="former">The former build.</param>
    /// <param name="most">So many bytes are enough: notes that would follow are left out.</param>
    public void Fill(ReadOnlySpan<KeyValuePair<SourcePath, ParsedNote>> notes, StoredNotes former, int most)
    {
        writer.Clear();
        entries.Clear();
        foreach ((SourcePath path, ParsedNote parsed) in notes)
        {
            int start = Length;
            if (start >= most)
            {
                break;
            }

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
