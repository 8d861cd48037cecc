namespace NotesGen.Templates.Errors;

/// <summary>What can go wrong while a template is rendered.</summary>
internal static class RenderingErrors
{
    public static readonly TemplateErrorDescription[] All =
    [
        new(ErrorCodes.UnknownVariable, "an unknown variable", "In strict mode every variable must be set: by the page, by an assignment before this place, or as an argument of the include. Where one may be missing, ask with `??`: `subtitle ?? \"\"`."),
        new(ErrorCodes.UnknownMember, "an unknown member", "In strict mode every member must exist. The reference lists the members of each view. Where one may be missing, write `?.` or `??`."),
        new(ErrorCodes.MemberOfNull, "a member of null", "What stands before the dot or the bracket is null, so it has no members. Test it with `if`, or write `?.`, which is null then."),
        new(ErrorCodes.NotAFunction, "a call of something that is not a function", "A name followed by values is a call. Either there is no function of that name, or two values stand side by side that should be statements of their own."),
        new(ErrorCodes.WrongArgumentCount, "too few or too many arguments", "The function was called with fewer arguments than it needs or more than it takes. With a pipe, the value before `|` counts as the first."),
        new(ErrorCodes.UnknownArgument, "an argument that the function does not have", "The function has no parameter of that name."),
        new(ErrorCodes.WrongType, "a value of the wrong kind", "A function or statement got a value that it can make nothing of, such as text where a number is needed."),
        new(ErrorCodes.UnsupportedOperator, "an operator between values it does not join", "Operators work on numbers, on text (`+`, `*` and comparisons), on lists (`+`, `-`, `*`, `<<`, `>>`), on dates and on lengths of time. These two values have no meaning for this one."),
        new(ErrorCodes.DivisionByZero, "a division by zero", "`//`, `%` and decimal numbers cannot be divided by zero. Test the divisor before."),
        new(ErrorCodes.NotAList, "a loop over something that is not a list", "Loops and list functions need a list, an array or a range such as `1..5`."),
        new(ErrorCodes.ReadOnly, "a change of something that cannot be changed", "Variables made `readonly` keep their value, and objects given to the template cannot be changed; only objects and arrays that a template makes can."),
        new(ErrorCodes.InvalidIndex, "an index that is not one", "An index is a whole number, negative counting from the end, or the name of a member."),
        new(ErrorCodes.UnknownTemplate, "a template that does not exist", "There is no template at this path. Paths start at the folder of the templates, use `/`, and get the ending `.sbn-html` when they have none."),
        new(ErrorCodes.BrokenTemplate, "an included template with errors", "The template or text to be included has errors of its own, which must be mended first."),
        new(ErrorCodes.InvalidPattern, "an invalid regular expression", "The pattern cannot be read. Write patterns as verbatim strings in backticks, where a backslash is a backslash."),
        new(ErrorCodes.FunctionFailed, "a function that failed", "The function could not make its result from these arguments; the message says why."),
    ];
}
