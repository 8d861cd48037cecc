using NotesGen.Templates.Syntax.Expressions;
using NotesGen.Templates.Syntax.Functions;
using NotesGen.Templates.Syntax.Statements;

namespace NotesGen.Templates.Syntax.Printing;

internal sealed partial class TemplatePrinter
{
    private void Statement(StatementSyntax statement)
    {
        switch (statement)
        {
            case TextStatement content: Text(content.Text); break;
            case StatementBlock statements: Block(statements); break;
            case ExpressionStatement written:
                EnterCode();
                Expression(written.Expression);
                text.Append('\n');
                break;
            case AssignmentStatement assignment:
                Line($"{Code(assignment.Target)} {assignment.Operator.Sign()}= {Code(assignment.Value)}");
                break;
            case IfStatement choice: If(choice); break;
            case CaseStatement choice: Case(choice); break;
            case ForStatement loop: For(loop); break;
            case WhileStatement loop: Enclosed($"while {Code(loop.Condition)}", loop.Body); break;
            case CaptureStatement capture: Enclosed($"capture {Code(capture.Target)}", capture.Body); break;
            case WrapStatement wrap: Enclosed($"wrap {Code(wrap.Call)}", wrap.Body); break;
            case WithStatement with: Enclosed($"with {Code(with.Target)}", with.Body); break;
            case FunctionStatement { Function: { Parameters: { } parameters, Body: ReturnStatement { Value: { } value } } } function:
                Line($"{Code(function.Name)}({string.Join(", ", parameters.Select(parameter => parameter.Name))}) = {Code(value)}");
                break;
            case FunctionStatement function: Enclosed($"func {Code(function.Name)}{Parameters(function.Function)}", (StatementBlock)function.Function.Body); break;
            default: Line(Simple(statement)); break;
        }
    }

    private static string Simple(StatementSyntax statement) => statement switch
    {
        ImportStatement import => $"import {Code(import.Target)}",
        ReadOnlyStatement variable => $"readonly {Code(variable.Variable)}",
        ReturnStatement { Value: { } value } => $"ret {Code(value)}",
        ReturnStatement => "ret",
        BreakStatement => "break",
        _ => "continue",
    };

    private void Enclosed(string head, StatementBlock body)
    {
        Line(head);
        Block(body);
        Line("end");
    }

    private void If(IfStatement choice)
    {
        var word = "if";
        foreach (var branch in choice.Branches)
        {
            Line($"{word} {Code(branch.Condition)}");
            Block(branch.Body);
            word = "else if";
        }

        Else(choice.Otherwise);
        Line("end");
    }

    private void Case(CaseStatement choice)
    {
        Line($"case {Code(choice.Value)}");
        foreach (var branch in choice.Branches)
        {
            Line($"when {string.Join(", ", branch.Values.Select(Code))}");
            Block(branch.Body);
        }

        Else(choice.Otherwise);
        Line("end");
    }

    private void For(ForStatement loop)
    {
        var parameters = string.Concat(loop.Parameters.Select(parameter => " " + Code(parameter)));
        Line($"{(loop.Kind == ForKind.For ? "for" : "tablerow")} {Code(loop.Variable)} in {Code(loop.List)}{parameters}");
        Block(loop.Body);
        Else(loop.Otherwise);
        Line("end");
    }

    private void Else(StatementBlock? otherwise)
    {
        if (otherwise is null) return;
        Line("else");
        Block(otherwise);
    }

    private static string Parameters(FunctionSyntax function) => function.Parameters is null ? "" : $"({string.Join(", ", function.Parameters.Select(Parameter))})";

    private static string Parameter(ParameterSyntax parameter) => parameter.Form switch
    {
        ParameterForm.Rest => parameter.Name + "...",
        ParameterForm.Optional => $"{parameter.Name} = {Literal(parameter.Default)}",
        _ => parameter.Name,
    };
}
