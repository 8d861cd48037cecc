using NotesGen.Model;

namespace NotesGen.Planning;

/// <summary>The page of an inquiry.</summary>
public sealed record InquiryPage(UrlPath Address, int Note) : Page(Address, "pages/inquiry");
