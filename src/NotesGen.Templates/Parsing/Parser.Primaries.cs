using NotesGen.Templates.Errors;
using NotesGen.Templates.Lexing;
using NotesGen.Templates.Syntax;
using NotesGen.Templates.Syntax.Expressions;

namespace NotesGen.Templates.Parsing;

internal sealed partial class Parser
{
    private ExpressionSyntax ReadPostfix()
    {
        var expression = ReadPrimary();
        var links = 0;
        while (expression is not AnonymousFunctionExpression)
        {
            if (!IsPostfixSign(expression) || !EnterChain(ref links)) break;
            expression = Current.Kind switch
            {
                TokenKind.Dot or TokenKind.QuestionDot => ReadMember(expression),
                TokenKind.OpenBracket => ReadIndex(expression),
                TokenKind.OpenParen => ReadParenthesisedCall(expression),
                _ => ReadPostfixIncrement(expression),
            };
        }

        depth -= links;
        return expression;
    }

    private bool IsPostfixSign(ExpressionSyntax expression) => Current.Kind switch
    {
        TokenKind.Dot or TokenKind.QuestionDot => true,
        TokenKind.OpenBracket => !Current.AfterSpace,
        TokenKind.OpenParen => !Current.AfterSpace && CanBeCalled(expression),
        TokenKind.Increment or TokenKind.Decrement => IsAssignable(expression),
        _ => false,
    };

    private IncrementExpression ReadPostfixIncrement(ExpressionSyntax target)
    {
        var sign = Current;
        Next();
        return Increment(sign, target, IncrementResult.Before);
    }

    private ExpressionSyntax ReadMember(ExpressionSyntax target)
    {
        // After one `?.` the rest of the path is optional too: what is null has no members further on.
        var optional = At(TokenKind.QuestionDot) || target is MemberExpression { Access: MemberAccess.Optional };
        Next();
        if (!At(TokenKind.Identifier))
        {
            errors.Add(ErrorCodes.ExpectedExpression, Current.Span, "a member's name is missing after the dot", $"{Described(Current)} stands where it should");
            return target;
        }

        var name = Current;
        Next();
        var span = target.Span.To(name.Span);
        if (At(TokenKind.Question) && !Current.AfterSpace && TextOf(name) is "empty" or "blank")
        {
            Next();
            return new EmptyTestExpression(span with { Length = span.Length + 1 }, target, TextOf(name));
        }

        return new MemberExpression(span, target, TextOf(name), name.Span, optional ? MemberAccess.Optional : MemberAccess.Required);
    }

    private IndexExpression ReadIndex(ExpressionSyntax target)
    {
        var outer = OpenBracket();
        var index = ReadExpression();
        CloseBracket(outer, TokenKind.CloseBracket, "]", "after the index");
        return new IndexExpression(target.Span.To(Previous.Span), target, index);
    }

    private ExpressionSyntax ReadPrimary()
    {
        var token = Current;
        switch (token.Kind)
        {
            case TokenKind.Identifier: return ReadWordExpression();
            case TokenKind.Local:
                Next();
                return new LocalExpression(token.Span, text.Substring(token.Start + 1, token.Span.Length - 1));
            case TokenKind.Block:
                Next();
                return new WrappedBlockExpression(token.Span);
            case TokenKind.Number or TokenKind.String or TokenKind.VerbatimString or TokenKind.InterpolatedString: return ReadLiteral();
            case TokenKind.OpenParen:
                var outer = OpenBracket();
                var inner = ReadExpression();
                CloseBracket(outer, TokenKind.CloseParen, ")", "after the expression");
                return new NestedExpression(token.Span.To(Previous.Span), inner);
            case TokenKind.OpenBracket: return ReadArray();
            case TokenKind.OpenBrace: return ReadObject();
            default:
                errors.Add(ErrorCodes.ExpectedExpression, token.Span, "a value is missing here", $"{Described(token)} stands where it should");
                return Missing(token.Span);
        }
    }

    private static LiteralExpression Missing(TextSpan span) => new(span with { Length = 0 }, default);

    private ExpressionSyntax ReadWordExpression()
    {
        var token = Current;
        var word = TextOf(token);
        if (word == "do") return ReadAnonymousFunction();
        Next();
        switch (word)
        {
            case "true": return new LiteralExpression(token.Span, true);
            case "false": return new LiteralExpression(token.Span, false);
            case "null": return new LiteralExpression(token.Span, default);
            case "for" or "while" or "tablerow" when At(TokenKind.Dot) && Ahead.Kind == TokenKind.Identifier:
                Next();
                var name = Current;
                Next();
                return new LoopVariableExpression(token.Span.To(name.Span), word, TextOf(name));
            default: return new VariableExpression(token.Span, word);
        }
    }
}
