namespace NotesGen.Indexing.Search;

/// <summary>What of a document a word stands in. Those that most words stand in come first, since the mask of fields is then one byte.</summary>
internal enum SearchField
{
    Title,
    Claim,
    Heading,
    Text,
    Description,
    Paper,
    Author,
    Topic,
    Tag,
    Hub,
    Alias,
}
