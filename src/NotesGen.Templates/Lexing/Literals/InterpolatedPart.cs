using NotesGen.Templates.Syntax;

namespace NotesGen.Templates.Lexing;

/// <summary>A piece of an interpolated string: text with escapes, or the code between two braces.</summary>
internal readonly record struct InterpolatedPart(TextSpan Span, InterpolatedPartKind Kind);
