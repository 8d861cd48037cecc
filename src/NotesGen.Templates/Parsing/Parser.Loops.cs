using NotesGen.Templates.Errors;
using NotesGen.Templates.Lexing;
using NotesGen.Templates.Syntax.Expressions;
using NotesGen.Templates.Syntax.Statements;

namespace NotesGen.Templates.Parsing;

internal sealed partial class Parser
{
    private ForStatement ReadFor(ForKind kind)
    {
        var start = Current.Span;
        var word = TextOf(Current);
        Next();
        var variable = ReadPostfix();
        if (!IsAssignable(variable))
            errors.Add(ErrorCodes.InvalidLoop, variable.Span, "a loop needs a variable", $"write `{word} item in list`");
        if (AtWord("in")) Next();
        else errors.Add(ErrorCodes.InvalidLoop, Current.Span, $"`in` is missing in this `{word}`", $"write `{word} item in list`");

        context = ExpressionContext.Plain with { Header = HeaderKind.Loop };
        var list = ReadExpression();
        var parameters = ReadLoopParameters(kind);
        context = ExpressionContext.Plain;
        ExpectEndOfStatement();

        var body = ReadBlock();
        var otherwise = AtWord("else") ? ReadElse() : null;
        ExpectEnd(start, word);
        return new ForStatement(start, kind, variable, list, parameters, body, otherwise);
    }

    private List<NamedArgumentExpression> ReadLoopParameters(ForKind kind)
    {
        var parameters = new List<NamedArgumentExpression>();
        while (At(TokenKind.Identifier))
        {
            var name = Current;
            if (!AtLoopParameter() || (kind == ForKind.For && AtWord("cols")))
                errors.Add(ErrorCodes.InvalidLoop, name.Span, $"`{TextOf(name)}` means nothing to this loop", "a loop takes `offset:`, `limit:` and `reversed`; `tablerow` also `cols:`");

            Next();
            var value = Accept(TokenKind.Colon) ? ReadNamedValue() : null;
            parameters.Add(new NamedArgumentExpression(value is null ? name.Span : name.Span.To(value.Span), TextOf(name), value));
        }

        return parameters;
    }

    private bool AtLoopParameter() => Ahead.Kind == TokenKind.Colon
        ? AtWord("offset") || AtWord("limit") || AtWord("cols")
        : AtWord("reversed");
}
