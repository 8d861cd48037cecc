using Markdig.Syntax;

namespace NotesGen.Parsing.Markdown.Comments;

/// <summary>A <c>%%</c> or <c>&lt;!--</c> that stands where a comment can begin or end: not in code, math or an address.</summary>
/// <param name="Start">Its offset in the text.</param>
/// <param name="Close">The offset of the <c>%%</c> that closes it within the same block; -1 without one.</param>
/// <param name="Form">What it is.</param>
/// <param name="OpensLine">True if nothing but the marks of quotations and lists stands before it on its line.</param>
/// <param name="Block">The block that it stands in.</param>
internal readonly record struct CommentMark(int Start, int Close, CommentForm Form, bool OpensLine, Block Block);
