using NotesGen.Templates.Errors;
using NotesGen.Templates.Lexing;
using NotesGen.Templates.Syntax;
using NotesGen.Templates.Syntax.Expressions;
using NotesGen.Templates.Syntax.Statements;

namespace NotesGen.Templates.Parsing;

internal sealed partial class Parser
{
    private IfStatement ReadIf()
    {
        var start = Current.Span;
        var branches = new List<ConditionalBlock>();
        StatementBlock? otherwise = null;
        do
        {
            Next();
            var condition = ReadExpression();
            ExpectEndOfStatement();
            branches.Add(new ConditionalBlock(condition, ReadBlock()));
        }
        while (AcceptElseIf());

        if (AtWord("else")) otherwise = ReadElse();
        ExpectEnd(start, "if");
        return new IfStatement(start, branches, otherwise);
    }

    private bool AcceptElseIf()
    {
        if (!AtWord("else") || !IsWord(Ahead, "if")) return false;
        Next();
        return true;
    }

    private StatementBlock ReadElse()
    {
        Next();
        ExpectEndOfStatement();
        return ReadBlock();
    }

    private void ExpectEnd(TextSpan opening, string word)
    {
        if (AtWord("end"))
        {
            Next();
            return;
        }

        errors.Add(ErrorCodes.MissingEnd, opening, $"`{word}` is not closed", "add its `end`");
        if (!At(TokenKind.EndOfFile)) SkipStatement();
    }

    private CaseStatement ReadCase()
    {
        var start = Current.Span;
        Next();
        var value = ReadExpression();
        ExpectEndOfStatement();

        // What stands between `case` and the first `when` is not written; only layout belongs there.
        foreach (var statement in ReadBlock().Statements)
            if (statement is not TextStatement text || !string.IsNullOrWhiteSpace(text.Text))
                errors.Add(ErrorCodes.StrayKeyword, statement.Span, "nothing but `when` can follow `case`", "move it before `case` or into a `when`");

        var branches = new List<WhenBlock>();
        while (AtWord("when"))
        {
            Next();
            var values = ReadWhenValues();
            ExpectEndOfStatement();
            branches.Add(new WhenBlock(values, ReadBlock()));
        }

        var otherwise = AtWord("else") ? ReadElse() : null;
        ExpectEnd(start, "case");
        return new CaseStatement(start, value, branches, otherwise);
    }

    private List<ExpressionSyntax> ReadWhenValues()
    {
        context = ExpressionContext.Plain with { Header = HeaderKind.When };
        var values = new List<ExpressionSyntax>();
        do
        {
            SkipNewLines();
            values.Add(ReadExpression());
        }
        while (Accept(TokenKind.Comma) || Accept(TokenKind.Or));
        context = ExpressionContext.Plain;
        return values;
    }

    private WhileStatement ReadWhile()
    {
        var start = Current.Span;
        Next();
        var condition = ReadExpression();
        ExpectEndOfStatement();
        var body = ReadBlock();
        ExpectEnd(start, "while");
        return new WhileStatement(start, condition, body);
    }

    private CaptureStatement ReadCapture()
    {
        var start = Current.Span;
        Next();
        var target = ReadPostfix();
        if (!IsAssignable(target)) errors.Add(ErrorCodes.InvalidTarget, target.Span, "nothing can be captured into this", "name a variable: `capture content`");
        ExpectEndOfStatement();
        var body = ReadBlock();
        ExpectEnd(start, "capture");
        return new CaptureStatement(start, target, body);
    }

    private WrapStatement ReadWrap()
    {
        var start = Current.Span;
        Next();
        var call = ReadExpression();
        ExpectEndOfStatement();
        var body = ReadBlock();
        ExpectEnd(start, "wrap");
        return new WrapStatement(start, call, body);
    }

    private WithStatement ReadWith()
    {
        var start = Current.Span;
        Next();
        var target = ReadExpression();
        ExpectEndOfStatement();
        var body = ReadBlock();
        ExpectEnd(start, "with");
        return new WithStatement(start, target, body);
    }
}
