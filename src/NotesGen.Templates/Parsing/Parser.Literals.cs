using NotesGen.Templates.Errors;
using NotesGen.Templates.Lexing;
using NotesGen.Templates.Syntax;
using NotesGen.Templates.Syntax.Expressions;

namespace NotesGen.Templates.Parsing;

internal sealed partial class Parser
{
    private ExpressionSyntax ReadLiteral()
    {
        var token = Current;
        Next();
        switch (token.Kind)
        {
            case TokenKind.Number:
                if (!NumberLiteral.TryRead(text.AsSpan(token.Start, token.Span.Length), out var number))
                    errors.Add(ErrorCodes.InvalidNumber, token.Span, $"`{TextOf(token)}` is not a number", "write 12, 1.5, 1e3, 0xff or 0b101");
                return new LiteralExpression(token.Span, number);
            case TokenKind.VerbatimString:
                return new LiteralExpression(token.Span, Inside(token).Replace("``", "`", StringComparison.Ordinal));
            case TokenKind.InterpolatedString:
                return ReadInterpolated(token);
            default:
                return new LiteralExpression(token.Span, QuotedString.Decode(text, InnerSpan(token), errors));
        }
    }

    private string Inside(Token token)
    {
        var span = InnerSpan(token);
        return text.Substring(span.Start, span.Length);
    }

    // A string that was never closed has no quote at its end.
    private TextSpan InnerSpan(Token token)
    {
        var closed = token.Span.Length > 1 && text[token.End - 1] == text[token.Start];
        return TextSpan.Between(token.Start + 1, closed ? token.End - 1 : token.End);
    }

    private InterpolatedExpression ReadInterpolated(Token token)
    {
        var pieces = new List<InterpolatedPart>();
        InterpolatedString.Read(text, token.Start, token.End, pieces, out _);

        var parts = new List<ExpressionSyntax>();
        foreach (var piece in pieces)
        {
            var part = piece.Kind == InterpolatedPartKind.Code
                ? ReadInterpolatedCode(piece.Span)
                : new LiteralExpression(piece.Span, QuotedString.Decode(text, piece.Span, errors));
            AddPart(parts, part);
        }

        return new InterpolatedExpression(token.Span, parts);
    }

    // `{"text"}` in a string is the text: neighbouring texts are one.
    private static void AddPart(List<ExpressionSyntax> parts, ExpressionSyntax part)
    {
        if (part is not LiteralExpression { Value.Kind: ValueKind.Text } added) parts.Add(part);
        else if (parts is [.., LiteralExpression { Value.Kind: ValueKind.Text } before])
            parts[^1] = new LiteralExpression(before.Span.To(added.Span), before.Value.AsText + added.Value.AsText);
        else if (added.Value.AsText.Length > 0) parts.Add(added);
    }

    private ExpressionSyntax ReadInterpolatedCode(TextSpan span)
    {
        var inner = new Parser(text, Lexer.Code(text, span, errors), errors, "the end of the value") { depth = depth + 1 };
        inner.bracketLevel = 1;
        inner.SkipNewLines();
        var expression = inner.ReadExpression();
        if (!inner.At(TokenKind.EndOfFile))
            errors.Add(ErrorCodes.ExpectedSign, inner.Current.Span, "`}` is missing after the value in this string", $"`{TextOf(inner.Current)}` stands where `}}` should");
        return expression;
    }

    private ArrayExpression ReadArray()
    {
        var start = Current.Span;
        var items = new List<ExpressionSyntax>();
        var outer = OpenBracket();
        while (!At(TokenKind.CloseBracket))
        {
            items.Add(ReadExpression());
            if (!Accept(TokenKind.Comma)) break;
        }

        CloseBracket(outer, TokenKind.CloseBracket, "]", "after the items");
        return new ArrayExpression(start.To(Previous.Span), items);
    }

    private ObjectExpression ReadObject()
    {
        var start = Current.Span;
        var members = new List<KeyValuePair<string, ExpressionSyntax>>();
        var outer = OpenBracket();
        while (ReadMemberName() is { } name)
        {
            Expect(TokenKind.Colon, ":", "after the member's name");
            members.Add(new KeyValuePair<string, ExpressionSyntax>(name, ReadExpression()));
            if (!Accept(TokenKind.Comma)) break;
        }

        CloseBracket(outer, TokenKind.CloseBrace, "}", "after the members");
        return new ObjectExpression(start.To(Previous.Span), members);
    }

    private string? ReadMemberName()
    {
        var token = Current;
        switch (token.Kind)
        {
            case TokenKind.Identifier:
                Next();
                return TextOf(token);
            case TokenKind.String or TokenKind.VerbatimString:
                return ((LiteralExpression)ReadLiteral()).Value.ToString();
            default:
                return null;
        }
    }
}
