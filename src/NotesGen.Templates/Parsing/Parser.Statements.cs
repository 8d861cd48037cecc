using NotesGen.Templates.Errors;
using NotesGen.Templates.Lexing;
using NotesGen.Templates.Syntax;
using NotesGen.Templates.Syntax.Expressions;
using NotesGen.Templates.Syntax.Statements;

namespace NotesGen.Templates.Parsing;

internal sealed partial class Parser
{
    private string indent = "";

    /// <summary>Reads statements up to an <c>end</c>, <c>else</c> or <c>when</c>, or the end of the template.</summary>
    private StatementBlock ReadBlock()
    {
        var start = Current.Span;
        var statements = new List<StatementSyntax>();
        if (!Enter(start)) return new StatementBlock(start, statements);

        while (!At(TokenKind.EndOfFile) && !AtBlockEnd())
        {
            switch (Current.Kind)
            {
                case TokenKind.Text:
                    AddText(statements);
                    break;
                case TokenKind.CodeStart:
                    indent = IndentBefore(Current);
                    index++;
                    break;
                case TokenKind.CodeEnd or TokenKind.NewLine or TokenKind.Semicolon:
                    index++;
                    break;
                default:
                    statements.Add(ReadStatement());
                    break;
            }
        }

        Leave();
        return new StatementBlock(start.To(Previous.Span), statements);
    }

    // Text around an escape block is one text with what the block holds.
    private void AddText(List<StatementSyntax> statements)
    {
        var added = new TextStatement(Current.Span, TextOf(Current));
        if (Previous.Kind == TokenKind.Text && statements is [.., TextStatement before])
            statements[^1] = new TextStatement(before.Span.To(added.Span), before.Text + added.Text);
        else statements.Add(added);
        index++;
    }

    private bool AtBlockEnd() => AtWord("end") || AtWord("else") || AtWord("when");

    private string IndentBefore(Token code)
    {
        var marked = code.Span.Length > 2;
        if (marked || Previous.Kind != TokenKind.Text || Previous.End != code.Start) return "";
        var width = WhitespaceControl.Indentation(text, Previous.Start, code.Start);
        return text.Substring(code.Start - width, width);
    }

    private StatementSyntax ReadStatement()
    {
        context = ExpressionContext.Plain;
        bracketLevel = 0;
        var start = Current;
        if (start.Kind != TokenKind.Identifier) return ReadExpressionStatement();

        var loopVariable = Ahead.Kind == TokenKind.Dot;
        return TextOf(start) switch
        {
            "if" => ReadIf(),
            "case" => ReadCase(),
            "for" when !loopVariable => ReadFor(ForKind.For),
            "tablerow" when !loopVariable => ReadFor(ForKind.TableRow),
            "while" when !loopVariable => ReadWhile(),
            "capture" => ReadCapture(),
            "wrap" => ReadWrap(),
            "with" => ReadWith(),
            "func" => ReadFunction(),
            "import" => ReadImport(),
            "readonly" => ReadReadOnly(),
            "ret" => ReadReturn(),
            "break" => ReadWord(span => new BreakStatement(span)),
            "continue" => ReadWord(span => new ContinueStatement(span)),
            _ => ReadExpressionStatement(),
        };
    }

    private StatementSyntax ReadWord(Func<TextSpan, StatementSyntax> create)
    {
        var span = Current.Span;
        Next();
        ExpectEndOfStatement();
        return create(span);
    }

    private StatementSyntax ReadExpressionStatement()
    {
        var start = Current;
        var before = index;
        var statementIndent = indent;
        var expression = ReadExpression();

        StatementSyntax statement = Current.Kind switch
        {
            TokenKind.Assign when FunctionHead(expression) is { } head => ReadInlineFunction(head),
            TokenKind.Assign => ReadAssignment(expression),
            var kind when BinaryOperators.InAssignment(kind) != BinaryOperator.None => ReadAssignment(expression),
            _ => new ExpressionStatement(expression.Span, expression, statementIndent),
        };
        if (index == before)
        {
            errors.Add(ErrorCodes.ExpectedExpression, start.Span, $"{Described(start)} cannot start a statement", help: null);
            index++;
        }

        ExpectEndOfStatement();
        return statement;
    }

    private AssignmentStatement ReadAssignment(ExpressionSyntax target)
    {
        if (!IsAssignable(target))
            errors.Add(ErrorCodes.InvalidTarget, target.Span, "this cannot be assigned to", "assign to a variable, a member or an index: `name`, `object.name`, `list[0]`");
        var op = BinaryOperators.InAssignment(Current.Kind);
        Next();
        SkipNewLines();
        var value = ReadExpression();
        return new AssignmentStatement(target.Span.To(value.Span), target, op, value);
    }

    private static bool IsAssignable(ExpressionSyntax target) => target switch
    {
        VariableExpression variable => variable.Name is not ("this" or "empty"),
        LocalExpression local => local.Name is [var first, ..] && !char.IsAsciiDigit(first),
        MemberExpression or IndexExpression => true,
        _ => false,
    };

    private ImportStatement ReadImport()
    {
        var start = Current.Span;
        Next();
        var target = ReadExpression();
        ExpectEndOfStatement();
        return new ImportStatement(start.To(target.Span), target);
    }

    private ReadOnlyStatement ReadReadOnly()
    {
        var start = Current.Span;
        Next();
        var variable = ReadPostfix();
        if (variable is not (VariableExpression or LocalExpression))
            errors.Add(ErrorCodes.InvalidTarget, variable.Span, "only a variable can be made read-only", help: null);
        ExpectEndOfStatement();
        return new ReadOnlyStatement(start.To(variable.Span), variable);
    }

    private ReturnStatement ReadReturn()
    {
        var start = Current.Span;
        Next();
        var value = AtEndOfStatement ? null : ReadExpression();
        ExpectEndOfStatement();
        return new ReturnStatement(value is null ? start : start.To(value.Span), value);
    }
}
