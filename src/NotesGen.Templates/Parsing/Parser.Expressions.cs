using NotesGen.Templates.Errors;
using NotesGen.Templates.Lexing;
using NotesGen.Templates.Syntax.Expressions;

namespace NotesGen.Templates.Parsing;

internal sealed partial class Parser
{
    private ExpressionSyntax ReadExpression()
    {
        var start = Current.Span;
        if (!Enter(start)) return Missing(start);

        var expression = ReadChoice();
        var pipes = 0;
        while (AtPipe())
        {
            if (!EnterChain(ref pipes)) break;
            Next();
            SkipNewLines();
            var target = ReadChoice();
            if (!CanReceivePipe(target))
                errors.Add(ErrorCodes.InvalidPipe, target.Span, "nothing here can receive the piped value", "write a function after `|`");
            expression = new PipeExpression(start.To(target.Span), expression, target);
        }

        depth -= pipes;
        Leave();
        return expression;
    }

    // Chains like a + b + c make trees as deep as they are long.
    private bool EnterChain(ref int links)
    {
        links++;
        return Enter(Current.Span);
    }

    // A line may start with the pipe: no statement does.
    private bool AtPipe()
    {
        if (At(TokenKind.Pipe)) return true;
        var ahead = index;
        while (tokens[ahead].Kind == TokenKind.NewLine) ahead++;
        if (tokens[ahead].Kind != TokenKind.Pipe) return false;
        index = ahead;
        return true;
    }

    private static bool CanReceivePipe(ExpressionSyntax target) => target switch
    {
        VariableExpression or LocalExpression or MemberExpression or IndexExpression or CallExpression or AnonymousFunctionExpression => true,
        BinaryExpression binary => CanReceivePipe(binary.Left),
        ConditionalExpression choice => CanReceivePipe(choice.Condition),
        PipeExpression pipe => CanReceivePipe(pipe.From),
        NestedExpression nested => CanReceivePipe(nested.Inner),
        UnaryExpression unary => CanReceivePipe(unary.Operand),
        EmptyTestExpression test => CanReceivePipe(test.Target),
        _ => false,
    };

    private ExpressionSyntax ReadChoice()
    {
        var condition = ReadBinary(minimum: 0, CallExtent.Arguments);
        if (!At(TokenKind.Question)) return condition;

        var outer = context;
        context = ExpressionContext.Plain with { Colon = ColonMeaning.EndsChoice };
        Next();
        SkipNewLines();
        var then = ReadExpression();
        SkipNewLinesBefore(TokenKind.Colon);
        Expect(TokenKind.Colon, ":", "between the two values of this choice");
        context = outer;
        SkipNewLines();
        var otherwise = ReadExpression();
        return new ConditionalExpression(condition.Span.To(otherwise.Span), condition, then, otherwise);
    }

    private void SkipNewLinesBefore(TokenKind kind)
    {
        var ahead = index;
        while (tokens[ahead].Kind == TokenKind.NewLine) ahead++;
        if (tokens[ahead].Kind == kind) index = ahead;
    }

    private ExpressionSyntax ReadBinary(int minimum, CallExtent calls)
    {
        var left = ReadUnary(calls);
        var links = 0;
        while (true)
        {
            var op = BinaryOperators.From(Current.Kind);
            if (op == BinaryOperator.Or && context.Header == HeaderKind.When) break;
            if (op != BinaryOperator.None)
            {
                if (op.Precedence() <= minimum || left is AnonymousFunctionExpression || !EnterChain(ref links)) break;
                Next();
                SkipNewLines();
                var right = ReadBinary(op.Precedence(), calls);
                left = new BinaryExpression(left.Span.To(right.Span), op, left, right);
            }
            else if (calls == CallExtent.Arguments && AtArgument() && CanBeCalled(left))
            {
                left = ReadSpacedCall(left, minimum);
            }
            else break;
        }

        depth -= links;
        return left;
    }

    private ExpressionSyntax ReadUnary(CallExtent calls)
    {
        var sign = Current;
        if (!Enter(sign.Span)) return Missing(sign.Span);

        ExpressionSyntax expression;
        switch (sign.Kind)
        {
            case TokenKind.Exclamation or TokenKind.Minus or TokenKind.Plus:
                Next();
                var operand = ReadBinary(UnaryPrecedence, calls);
                expression = new UnaryExpression(sign.Span.To(operand.Span), UnaryOperatorOf(sign.Kind), operand);
                break;
            case TokenKind.At:
                Next();
                var function = ReadPostfix();
                expression = new UnaryExpression(sign.Span.To(function.Span), UnaryOperator.Alias, function);
                break;
            case TokenKind.Caret:
                Next();
                var list = ReadPostfix();
                expression = new SpreadExpression(sign.Span.To(list.Span), list);
                break;
            case TokenKind.Increment or TokenKind.Decrement:
                Next();
                expression = Increment(sign, ReadPostfix(), IncrementResult.After);
                break;
            default:
                expression = ReadPostfix();
                break;
        }

        Leave();
        return expression;
    }

    // Tighter than any binary operator.
    private const int UnaryPrecedence = 100;

    private static UnaryOperator UnaryOperatorOf(TokenKind kind) => kind switch
    {
        TokenKind.Exclamation => UnaryOperator.Not,
        TokenKind.Minus => UnaryOperator.Negate,
        _ => UnaryOperator.Plus,
    };

    private IncrementExpression Increment(Token sign, ExpressionSyntax target, IncrementResult result)
    {
        if (!IsAssignable(target))
            errors.Add(ErrorCodes.InvalidTarget, target.Span, $"`{TextOf(sign)}` needs a variable, a member or an index", help: null);
        var span = result == IncrementResult.After ? sign.Span.To(target.Span) : target.Span.To(sign.Span);
        return new IncrementExpression(span, target, sign.Kind == TokenKind.Increment ? 1 : -1, result);
    }
}
