using NotesGen.Templates;

namespace NotesGen.Rendering.Views;

/// <summary>What a paper's page shows beside the paper itself.</summary>
internal sealed record RecordView(IReadOnlyList<UseView> Uses, IReadOnlyList<LinkView> Topics, string BibTex)
{
    public static ObjectType<RecordView> Type { get; } = new ObjectType<RecordView>("record", "What a paper's page shows beside the paper itself.")
        .Member("uses", "The notes that use it, each with the sentence that cites it.", record => Value.List(record.Uses, UseView.Type))
        .Member("topics", "The topics that it is a source of, links.", record => Value.List(record.Topics, LinkView.Type))
        .Member("bibtex", "Its BibTeX record, to copy.", record => record.BibTex);
}
