namespace NotesGen.Templates.Syntax.Statements;

/// <summary>The two loops over lists.</summary>
internal enum ForKind
{
    For,
    TableRow,
}
