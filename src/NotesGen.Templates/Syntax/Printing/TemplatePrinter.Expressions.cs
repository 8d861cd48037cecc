using System.Globalization;
using NotesGen.Templates.Syntax.Expressions;
using NotesGen.Templates.Syntax.Statements;
using NotesGen.Templates.Values;

namespace NotesGen.Templates.Syntax.Printing;

internal sealed partial class TemplatePrinter
{
    // An expression may hold a whole function, with text in it, so it is written by a printer that is within code.
    private static string Code(ExpressionSyntax expression)
    {
        var printer = new TemplatePrinter { inCode = true };
        printer.Expression(expression);
        return printer.text.ToString();
    }

    private void Expression(ExpressionSyntax expression)
    {
        if (expression is AnonymousFunctionExpression { Function: var function })
        {
            text.Append("do").Append(Parameters(function)).Append('\n');
            Block((StatementBlock)function.Body);
            EnterCode();
            text.Append("end");
        }
        else text.Append(Plain(expression));
    }

    private static string Plain(ExpressionSyntax expression) => expression switch
    {
        LiteralExpression literal => Literal(literal.Value),
        InterpolatedExpression whole => $"$\"{string.Concat(whole.Parts.Select(Part))}\"",
        VariableExpression variable => variable.Name,
        LocalExpression local => "$" + local.Name,
        WrappedBlockExpression => "$$",
        LoopVariableExpression variable => $"{variable.Loop}.{variable.Name}",
        MemberExpression member => $"{Code(member.Target)}{(member.Access == MemberAccess.Optional ? "?." : ".")}{member.Name}",
        EmptyTestExpression test => $"{Code(test.Target)}.{test.Name}?",
        IndexExpression index => $"{Code(index.Target)}[{Code(index.Index)}]",
        CallExpression { Form: CallForm.Parenthesised } call => $"{Code(call.Target)}({string.Join(", ", call.Arguments.Select(Code))})",
        CallExpression call => $"{Code(call.Target)} {string.Join(' ', call.Arguments.Select(Code))}",
        NamedArgumentExpression { Value: { } value } argument => $"{argument.Name}: {Code(value)}",
        NamedArgumentExpression argument => argument.Name,
        SpreadExpression spread => "^" + Code(spread.List),
        PipeExpression pipe => $"{Code(pipe.From)} | {Code(pipe.To)}",
        BinaryExpression binary => $"{Code(binary.Left)} {binary.Operator.Sign()} {Code(binary.Right)}",
        UnaryExpression unary => Signed(Sign(unary.Operator), Code(unary.Operand)),
        IncrementExpression { Result: IncrementResult.After } increment => Step(increment) + Code(increment.Target),
        IncrementExpression increment => Code(increment.Target) + Step(increment),
        ConditionalExpression choice => $"{Code(choice.Condition)} ? {Code(choice.Then)} : {Code(choice.Otherwise)}",
        NestedExpression nested => $"({Code(nested.Inner)})",
        ArrayExpression array => $"[{string.Join(", ", array.Items.Select(Code))}]",
        ObjectExpression made => $"{{ {string.Join(", ", made.Members.Select(member => $"{Quoted(member.Key)}: {Code(member.Value)}"))} }}",
        _ => throw new InvalidOperationException($"{expression.GetType().Name} is not an expression"),
    };

    private static string Part(ExpressionSyntax part) => part is LiteralExpression { Value.Kind: ValueKind.Text } literal
        ? Quoting.Escape(literal.Value.ToString()).Replace("{", "\\{", StringComparison.Ordinal)
        : $"{{{Code(part)}}}";

    // Two signs together would be one of another meaning.
    private static string Signed(string sign, string operand) => operand.StartsWith(sign, StringComparison.Ordinal) ? $"{sign} {operand}" : sign + operand;

    private static string Sign(UnaryOperator op) => op switch
    {
        UnaryOperator.Not => "!",
        UnaryOperator.Negate => "-",
        UnaryOperator.Plus => "+",
        _ => "@",
    };

    private static string Step(IncrementExpression increment) => increment.Step > 0 ? "++" : "--";

    private static string Quoted(string content) => $"\"{Quoting.Escape(content)}\"";

    private static string Literal(in Value value) => value.Kind switch
    {
        ValueKind.Null => "null",
        ValueKind.Text => Quoted(value.AsText),
        ValueKind.Single => TextForm.Of(value) + "f",
        ValueKind.Decimal => TextForm.Of(value) + "m",
        ValueKind.Double => value.AsDouble.ToString("R", CultureInfo.InvariantCulture) + "d",
        _ => TextForm.Of(value),
    };
}
