using NotesGen.Model;

namespace NotesGen.Planning;

/// <summary>A list of everything of one kind, in one order.</summary>
public sealed record ListPage(UrlPath Address, ListSubject Subject, ListOrder Order) : Page(Address, "pages/list");
