using NotesGen.Templates.Functions.BuiltIn;

namespace NotesGen.Templates.Functions;

/// <summary>The groups of functions that every template has.</summary>
internal static class BuiltInGroups
{
    public static FunctionGroup Html { get; } = HtmlFunctions.Create();

    public static IReadOnlyList<FunctionGroup> All { get; } =
    [
        ArrayFunctions.Create(),
        DateFunctions.Create(),
        Html,
        MathFunctions.Create(),
        ObjectFunctions.Create(),
        RegexFunctions.Create(),
        StringFunctions.Create(),
        TimeSpanFunctions.Create(),
    ];
}
