using NotesGen.Diagnostics;
using NotesGen.Parsing.Bibliography.BibTex;
using NotesGen.Parsing.Bibliography.Csl;
using NotesGen.Sources;

namespace NotesGen.Parsing.Bibliography;

/// <summary>
/// Part of stage 2, Parse: a bibliography file becomes its entries. BibTeX and CSL-JSON give the same kind of entry.
/// What cannot be read is reported with its place and passed over; everything else of the file is kept.
/// </summary>
public static class BibliographyParser
{
    /// <summary>The entries of a <c>*.bib</c> or <c>*.csl.json</c> file; of two with one key, the first.</summary>
    public static Model.Bibliography Parse(SourceText source, SourceKind kind, ICollection<Diagnostic> diagnostics)
    {
        EntryList entries = new(source, diagnostics);
        switch (kind)
        {
            case SourceKind.BibTex:
                new BibTexReader(source, entries).Read();
                break;
            case SourceKind.CslJson:
                CslReader.Read(source, entries);
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(kind), kind, "not a kind of bibliography");
        }

        return entries.ToBibliography();
    }
}
