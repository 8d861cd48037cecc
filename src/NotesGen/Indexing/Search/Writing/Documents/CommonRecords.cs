using System.Text;
using NotesGen.Graph;
using NotesGen.Indexing.Search.Bytes;

namespace NotesGen.Indexing.Search.Writing.Documents;

/// <summary>Chooses what all records have in common: beginnings of texts from everywhere in the site. It is worth its own bytes only in a large one.</summary>
internal static class CommonRecords
{
    private const int FewestDocuments = 1000;
    private const int Samples = 32;

    public static byte[] Of(SiteGraph graph, IReadOnlyList<SearchDocument> documents)
    {
        SearchDocument[] notes = [.. documents.Where(document => document.Kind == DocumentKind.Note)];
        if (notes.Length < FewestDocuments)
        {
            return [];
        }

        DocumentTexts texts = new(graph);
        List<byte> common = [];
        for (int i = 0; i < Samples; i++)
        {
            byte[] sample = Encoding.UTF8.GetBytes(texts.TextOf(notes[(int)((long)notes.Length * i / Samples)]));
            common.AddRange(sample.AsSpan(0, Math.Min(sample.Length, CommonText.Most / Samples)));
        }

        return [.. common];
    }
}
