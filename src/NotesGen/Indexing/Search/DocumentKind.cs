namespace NotesGen.Indexing.Search;

/// <summary>What kind of page a found document is. Documents are numbered in this order.</summary>
internal enum DocumentKind
{
    Note,
    Hub,
    Topic,
    Cluster,
    Inquiry,
    Page,
    Paper,
}
