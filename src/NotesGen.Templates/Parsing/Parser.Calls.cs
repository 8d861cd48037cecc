using NotesGen.Templates.Errors;
using NotesGen.Templates.Lexing;
using NotesGen.Templates.Syntax;
using NotesGen.Templates.Syntax.Expressions;

namespace NotesGen.Templates.Parsing;

internal sealed partial class Parser
{
    private static bool CanBeCalled(ExpressionSyntax target) =>
        target is VariableExpression or LocalExpression or MemberExpression or IndexExpression or CallExpression or NestedExpression;

    private bool AtArgument()
    {
        if (context.Header == HeaderKind.Loop && At(TokenKind.Identifier) && AtLoopParameter()) return false;
        return Current.Kind is TokenKind.Identifier or TokenKind.Local or TokenKind.Number or TokenKind.String or TokenKind.VerbatimString
            or TokenKind.InterpolatedString or TokenKind.OpenParen or TokenKind.OpenBracket or TokenKind.OpenBrace
            or TokenKind.Exclamation or TokenKind.Minus or TokenKind.Plus or TokenKind.At or TokenKind.Caret;
    }

    private CallExpression ReadSpacedCall(ExpressionSyntax target, int minimum)
    {
        var arguments = new List<ExpressionSyntax>();
        while (AtArgument())
        {
            var argument = AtNamedArgument() ? ReadNamedArgument() : ReadBinary(minimum, CallExtent.None);
            AddArgument(arguments, argument);

            // A block of code is the last argument.
            if (argument is AnonymousFunctionExpression or NamedArgumentExpression { Value: AnonymousFunctionExpression }) break;
        }

        return new CallExpression(target.Span.To(arguments[^1].Span), target, arguments, CallForm.Spaced);
    }

    private CallExpression ReadParenthesisedCall(ExpressionSyntax target)
    {
        var arguments = new List<ExpressionSyntax>();
        var outer = OpenBracket();
        while (!At(TokenKind.CloseParen))
        {
            AddArgument(arguments, AtNamedArgument() ? ReadNamedArgument() : ReadExpression());
            if (!Accept(TokenKind.Comma)) break;
        }

        CloseBracket(outer, TokenKind.CloseParen, ")", "after the arguments");
        return new CallExpression(target.Span.To(Previous.Span), target, arguments, CallForm.Parenthesised);
    }

    private void AddArgument(List<ExpressionSyntax> arguments, ExpressionSyntax argument)
    {
        if (arguments.Count > 0 && arguments[^1] is NamedArgumentExpression && argument is not NamedArgumentExpression)
            errors.Add(ErrorCodes.InvalidArgument, argument.Span, "an argument without a name cannot follow one with a name", "put it before the named ones, or name it too");
        arguments.Add(argument);
    }

    private bool AtNamedArgument() => At(TokenKind.Identifier) && Ahead.Kind == TokenKind.Colon && context.Colon == ColonMeaning.NamesArgument;

    private NamedArgumentExpression ReadNamedArgument()
    {
        var name = Current;
        Next();
        Next();
        var value = ReadNamedValue();
        return new NamedArgumentExpression(name.Span.To(value.Span), TextOf(name), value);
    }

    // A named value reaches as far as operators join it; a call in it needs brackets.
    private ExpressionSyntax ReadNamedValue() => ReadBinary(minimum: 0, CallExtent.None);

    private (ExpressionContext Context, TextSpan Sign) OpenBracket()
    {
        var outer = (context, Current.Span);
        context = ExpressionContext.Plain;
        bracketLevel++;
        Next();
        return outer;
    }

    private void CloseBracket((ExpressionContext Context, TextSpan Sign) outer, TokenKind kind, string sign, string what)
    {
        context = outer.Context;
        if (bracketLevel > 0) bracketLevel--;
        Expect(kind, sign, what);
    }
}
