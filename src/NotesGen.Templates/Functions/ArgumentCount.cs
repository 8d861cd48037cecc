namespace NotesGen.Templates.Functions;

/// <summary>Numbers of arguments in the words of error messages.</summary>
internal static class ArgumentCount
{
    public static string Of(int most) => most switch
    {
        0 => "no arguments",
        1 => "one argument",
        _ => $"at most {most} arguments",
    };
}
