namespace NotesGen.Templates.Errors;

/// <summary>What can be wrong in the text of a template.</summary>
internal static class ReadingErrors
{
    public static readonly TemplateErrorDescription[] All =
    [
        new(ErrorCodes.UnclosedCode, "code that never ends", "Code starts with `{{` and ends with `}}`. This `{{` has no `}}`: it may be missing, or stand inside a string or an object, where it does not count. To write `{{` as text, put it in an escape block: `{%{ {{ }%}`."),
        new(ErrorCodes.UnclosedEscape, "an escape block that never ends", "A block that starts with `{%{` ends with `}%}`; with more `%` at its start, its end needs as many."),
        new(ErrorCodes.UnclosedString, "a string that never ends", "A string ends with the quote it starts with: `\"…\"`, `'…'` or a backtick. A quote within it needs a backslash before it; within `$\"…\"` every `{` needs its `}`."),
        new(ErrorCodes.InvalidEscape, "an unknown escape in a string", @"After a backslash stand `'`, `""`, `\`, `/`, `{`, `}`, `n`, `r`, `t`, `b`, `f`, `v`, `0`, `uXXXX` or `xXX`. Patterns and paths with many backslashes are easier in a verbatim string: `` `\d+` ``."),
        new(ErrorCodes.InvalidNumber, "not a number", "Numbers are written 12, 1_000, 1.5, 1e3, 0xff or 0b101; the endings f, d and m make fractions of 32, 64 and 128 bits, and u an unsigned hexadecimal or binary number."),
        new(ErrorCodes.UnexpectedCharacter, "a character that means nothing", "This character has no meaning in code. It may belong into a string, or into the text around the code."),
        new(ErrorCodes.ExpectedExpression, "a missing value", "A value or a name was expected here: an operator may lack its right side, or a member its name."),
        new(ErrorCodes.ExpectedSign, "a missing sign", "A bracket, a colon or another sign that belongs to what stands before it is missing."),
        new(ErrorCodes.ExpectedEndOfStatement, "more than one statement", "A statement ends with its line, with `;` or with the code. What follows it here is not part of it; an operator or the end may be missing between the two."),
        new(ErrorCodes.MissingEnd, "a statement without its end", "`if`, `case`, `for`, `while`, `tablerow`, `capture`, `with`, `wrap`, `func` and `do` need an `end` each."),
        new(ErrorCodes.StrayKeyword, "a word that belongs to nothing", "`end`, `else` and `when` belong to a statement that was opened before and is not closed yet; between `case` and its first `when` nothing can stand."),
        new(ErrorCodes.InvalidTarget, "an assignment to something that holds no value", "Values can be assigned to variables, members and indices, and only as a statement of its own, not inside an expression."),
        new(ErrorCodes.InvalidLoop, "a loop that is written wrongly", "A loop is written `for item in list`, with `offset: n`, `limit: n` and `reversed` after the list if needed; `tablerow` also takes `cols: n`."),
        new(ErrorCodes.InvalidParameter, "parameters that are written wrongly", "Parameters are plain names in brackets: required ones first, then optional ones with a plain value (`x = 1`), then at most one for all the rest (`x...`)."),
        new(ErrorCodes.InvalidPipe, "a pipe into something that is not a function", "The value before `|` becomes the first argument of the function after it: `title | string.upcase`."),
        new(ErrorCodes.InvalidArgument, "an argument in the wrong place", "Arguments are given by position first, then by name: `f 1 2 size: 3`."),
        new(ErrorCodes.TooDeep, "a template that is nested too deeply", "Expressions and statements can be nested 160 levels deep; long chains of operators count as levels. Name parts with variables or functions."),
    ];
}
