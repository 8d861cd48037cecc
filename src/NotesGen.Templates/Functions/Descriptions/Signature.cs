using NotesGen.Templates.Errors;
using NotesGen.Templates.Parsing;
using NotesGen.Templates.Syntax.Functions;
using NotesGen.Templates.Syntax.Statements;

namespace NotesGen.Templates.Functions;

/// <summary>Reads the signature of a function: the head of a <c>func</c> statement, in the language itself.</summary>
internal static class Signature
{
    public static (string Name, IReadOnlyList<FunctionParameter> Parameters) Read(string signature)
    {
        var bracket = signature.IndexOf('(', StringComparison.Ordinal);
        var errors = new ErrorList("signature");
        var tree = Parser.Code($"func f{(bracket < 0 ? "()" : signature[bracket..])}; end", errors);
        if (!errors.IsEmpty || tree.Body.Statements is not [FunctionStatement function])
            throw new ArgumentException($"`{signature}` is not a signature such as `name(first, second = 1, more...)`", nameof(signature));

        var name = bracket < 0 ? signature : signature[..bracket];
        return (name, [.. (function.Function.Parameters ?? []).Select(Parameter)]);
    }

    private static FunctionParameter Parameter(ParameterSyntax parameter) => new(parameter.Name, Use(parameter.Form), parameter.Default);

    private static ParameterUse Use(ParameterForm form) => form switch
    {
        ParameterForm.Rest => ParameterUse.Rest,
        ParameterForm.Optional => ParameterUse.Optional,
        _ => ParameterUse.Required,
    };
}
