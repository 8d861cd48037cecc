using NotesGen.Templates.Errors;
using NotesGen.Templates.Lexing;
using NotesGen.Templates.Syntax.Expressions;
using NotesGen.Templates.Syntax.Functions;
using NotesGen.Templates.Syntax.Statements;

namespace NotesGen.Templates.Parsing;

internal sealed partial class Parser
{
    private FunctionStatement ReadFunction()
    {
        var start = Current.Span;
        Next();
        var name = ReadPrimary();
        if (!IsAssignable(name)) errors.Add(ErrorCodes.InvalidParameter, name.Span, "a function needs a name", "write `func name` or `func name(x, y)`");
        var parameters = At(TokenKind.OpenParen) ? ReadParameters() : null;
        ExpectEndOfStatement();
        var body = ReadBlock();
        ExpectEnd(start, "func");
        return new FunctionStatement(start, name, new FunctionSyntax(start, parameters, body));
    }

    private AnonymousFunctionExpression ReadAnonymousFunction()
    {
        var start = Current.Span;
        var (outerContext, outerLevel) = (context, bracketLevel);
        (context, bracketLevel) = (ExpressionContext.Plain, 0);
        Next();
        var parameters = At(TokenKind.OpenParen) ? ReadParameters() : null;
        ExpectEndOfStatement();
        var body = ReadBlock();
        (context, bracketLevel) = (outerContext, outerLevel);
        ExpectEnd(start, "do");
        return new AnonymousFunctionExpression(start, new FunctionSyntax(start, parameters, body));
    }

    // `add(x, y)` before `=` is the head of a function if nothing but plain names stand in its brackets.
    private static CallExpression? FunctionHead(ExpressionSyntax expression) =>
        expression is CallExpression { Form: CallForm.Parenthesised, Target: VariableExpression } call && call.Arguments.All(argument => argument is VariableExpression)
            ? call
            : null;

    private FunctionStatement ReadInlineFunction(CallExpression head)
    {
        Next();
        SkipNewLines();
        var value = ReadExpression();
        var parameters = new List<ParameterSyntax>();
        foreach (var argument in head.Arguments)
            parameters.Add(new ParameterSyntax(argument.Span, ((VariableExpression)argument).Name, ParameterForm.Required, default));
        return new FunctionStatement(head.Span.To(value.Span), head.Target, new FunctionSyntax(head.Span, parameters, new ReturnStatement(value.Span, value)));
    }

    private List<ParameterSyntax> ReadParameters()
    {
        var parameters = new List<ParameterSyntax>();
        bracketLevel++;
        Next();
        while (At(TokenKind.Identifier))
        {
            var parameter = ReadParameter();
            var previous = parameters.Count == 0 ? ParameterForm.Required : parameters[^1].Form;
            if (previous == ParameterForm.Rest || (previous == ParameterForm.Optional && parameter.Form == ParameterForm.Required))
                errors.Add(ErrorCodes.InvalidParameter, parameter.Span, $"`{parameter.Name}` cannot follow an optional parameter", "order them: required, then optional, then one with `...`");
            if (parameters.Exists(known => string.Equals(known.Name, parameter.Name, StringComparison.Ordinal)))
                errors.Add(ErrorCodes.InvalidParameter, parameter.Span, $"there are two parameters `{parameter.Name}`", help: null);
            parameters.Add(parameter);
            if (!Accept(TokenKind.Comma)) break;
        }

        bracketLevel--;
        if (!At(TokenKind.CloseParen)) errors.Add(ErrorCodes.InvalidParameter, Current.Span, $"{Described(Current)} is not a parameter", "parameters are plain names: `func f(x, y = 1, more...)`");
        else Next();
        return parameters;
    }

    private ParameterSyntax ReadParameter()
    {
        var name = Current;
        Next();
        if (Accept(TokenKind.Ellipsis)) return new ParameterSyntax(name.Span, TextOf(name), ParameterForm.Rest, default);
        if (!Accept(TokenKind.Assign)) return new ParameterSyntax(name.Span, TextOf(name), ParameterForm.Required, default);

        var value = ReadUnary(CallExtent.None);
        if (Constant(value) is not { } constant)
        {
            errors.Add(ErrorCodes.InvalidParameter, value.Span, "the default of a parameter must be a plain value", "a number, a string, `true`, `false` or `null`");
            constant = default;
        }

        return new ParameterSyntax(name.Span.To(value.Span), TextOf(name), ParameterForm.Optional, constant);
    }

    // Null here is no value at all; a literal null is a value.
    private static Value? Constant(ExpressionSyntax expression) => expression switch
    {
        LiteralExpression literal => literal.Value,
        UnaryExpression { Operator: UnaryOperator.Negate, Operand: LiteralExpression { Value.IsNumber: true } number } => Values.Arithmetic.Negate(number.Value),
        _ => (Value?)null,
    };
}
