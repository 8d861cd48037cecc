namespace NotesGen.Parsing.Html.Lexing;

/// <summary>A piece of HTML by its place in the text.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Start">Where it begins.</param>
/// <param name="End">Where it ends, exclusive.</param>
/// <param name="NameEnd">Where the name of a tag ends.</param>
/// <param name="Attributes">How many attributes a tag has.</param>
internal readonly record struct HtmlToken(HtmlTokenKind Kind, int Start, int End, int NameEnd = 0, int Attributes = 0);
