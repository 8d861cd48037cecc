using NotesGen.Diagnostics;

namespace NotesGen.Parsing.Stored;

/// <summary>
/// Writes the notes of a build for the next one. They are put together in parallel, a few runs at a time, while those before
/// them go into the file: it would be a waste to have all of it in memory, and the file is the same for any number of threads.
/// </summary>
internal static class StoredNotesWriter
{
    private const int NotesOfRun = 32;

    // A file that is longer could not be opened; a run of the longest notes must not need as much either.
    private const int LongestFile = 2_000_000_000;
    private const int RunsOfFile = 8;

    /// <summary>Writes a file that <see cref="StoredNotes.Open"/> reads.</summary>
    /// <param name="file">Where it goes.</param>
    /// <param name="notes">The notes with the digests of their files, in the order of their paths.</param>
    /// <param name="former">The notes of the former build, whose key the file gets.</param>
    /// <param name="jobs">How many threads may work at once.</param>
    /// <param name="most">So many bytes all notes may take together: those that would not fit are left out.</param>
    /// <exception cref="IOException">The file cannot be written.</exception>
    public static void Write(Stream file, KeyValuePair<SourcePath, ParsedNote>[] notes, StoredNotes former, int jobs, int most = LongestFile)
    {
        StoredIndex index = new(former.Key);
        StoredRun[][] shifts = [NewShift(jobs), NewShift(jobs)];
        int notesOfShift = NotesOfRun * shifts[0].Length;
        Fill(0);
        for (int start = 0; start < notes.Length; start += notesOfShift)
        {
            int next = start + notesOfShift;
            Task following = Task.Run(() => Fill(next));
            try
            {
                foreach (StoredRun run in ShiftAt(start).Where(run => index.Length + run.Length <= most))
                {
                    run.Append(file, index);
                }
            }
            finally
            {
                following.GetAwaiter().GetResult();
            }
        }

        file.Write(index.Close());

        StoredRun[] ShiftAt(int start) => shifts[start / notesOfShift % shifts.Length];

        void Fill(int start) => Parallel.For(0, shifts[0].Length, new ParallelOptions { MaxDegreeOfParallelism = jobs }, i =>
        {
            int first = Math.Min(start + (i * NotesOfRun), notes.Length);
            ShiftAt(start)[i].Fill(notes.AsSpan(first, Math.Min(NotesOfRun, notes.Length - first)), former, most / RunsOfFile);
        });
    }

    private static StoredRun[] NewShift(int jobs) => [.. Enumerable.Range(0, 2 * jobs).Select(_ => new StoredRun())];
}
