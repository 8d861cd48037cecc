using NotesGen.Model;

namespace NotesGen.Planning;

/// <summary>The page of a topic.</summary>
public sealed record TopicPage(UrlPath Address, int Topic) : Page(Address, "pages/topic");
