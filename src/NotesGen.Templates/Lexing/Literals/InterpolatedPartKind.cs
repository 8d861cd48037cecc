namespace NotesGen.Templates.Lexing;

/// <summary>What a piece of an interpolated string is.</summary>
internal enum InterpolatedPartKind
{
    Text,
    Code,
}
