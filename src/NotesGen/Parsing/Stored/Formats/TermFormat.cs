using System.Runtime.CompilerServices;
using NotesGen.Model;
using NotesGen.Parsing.Stored.Slices;

namespace NotesGen.Parsing.Stored.Formats;

/// <summary>A word that tells what a text is about. There are more of them than of anything else, and most are in many notes.</summary>
internal static class TermFormat
{
    // Both are compiled well at once: a build is over before code that runs a million times has been found to be worth it.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Write(SliceWriter writer, IReadOnlyList<TermCount> terms)
    {
        writer.Size((uint)terms.Count);
        for (int i = 0; i < terms.Count; i++)
        {
            TermCount term = terms[i];
            writer.Text(term.Term);
            writer.Text(term.Word == term.Term ? null : term.Word);
            writer.Number(term.Count);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static TermCount[] Read(ref SliceReader reader)
    {
        TermCount[] terms = reader.Room<TermCount>();
        for (int i = 0; i < terms.Length; i++)
        {
            int start = reader.Position;
            reader.SkipText();
            reader.SkipText();
            ReadOnlySpan<byte> written = reader.Since(start);
            ref (byte[]? Written, string Term, string Word) known = ref reader.Terms.PlaceOf(written);
            if (!written.SequenceEqual(known.Written))
            {
                SliceReader again = reader.From(start);
                string term = again.Text();
                known = (written.ToArray(), term, again.OptionalText() ?? term);
            }

            terms[i] = new TermCount(known.Term, reader.Number(), known.Word);
        }

        return terms;
    }
}
