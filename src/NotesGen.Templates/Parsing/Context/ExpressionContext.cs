namespace NotesGen.Templates.Parsing;

/// <summary>What certain signs mean to the expression being read; brackets make a plain one again.</summary>
/// <param name="Colon">Whether <c>name:</c> names an argument.</param>
/// <param name="Header">Whether the expression is a statement's header that has words of its own.</param>
internal readonly record struct ExpressionContext(ColonMeaning Colon, HeaderKind Header)
{
    public static readonly ExpressionContext Plain = new(ColonMeaning.NamesArgument, HeaderKind.None);
}
