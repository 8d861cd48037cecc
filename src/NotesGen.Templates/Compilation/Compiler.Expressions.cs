using NotesGen.Templates.Evaluation.Nodes;
using NotesGen.Templates.Evaluation.Nodes.Expressions;
using NotesGen.Templates.Syntax.Expressions;

namespace NotesGen.Templates.Compilation;

internal sealed partial class Compiler
{
    private ExpressionNode[] Expressions(IEnumerable<ExpressionSyntax> expressions) => [.. expressions.Select(expression => Expression(expression))];

    /// <summary>An expression; with <paramref name="piped"/>, the value that the first function in it receives.</summary>
    private ExpressionNode Expression(ExpressionSyntax expression, ExpressionNode? piped = null) => expression switch
    {
        PipeExpression pipe => Expression(pipe.To, Expression(pipe.From, piped)),
        CallExpression call => Call(call, piped),
        NestedExpression { Inner: AnonymousFunctionExpression function } when piped is null => new CallNode(function.Span, Callee(function), ArgumentNodes.None),
        NestedExpression nested => Expression(nested.Inner, piped),
        BinaryExpression binary => Binary(binary, piped),
        UnaryExpression unary => Unary(unary, piped),
        ConditionalExpression choice => new ConditionalNode(choice.Span, Expression(choice.Condition, piped), Expression(choice.Then), Expression(choice.Otherwise)),
        EmptyTestExpression test => new EmptyTestNode(test.Span, Expression(test.Target, piped)),
        _ when piped is not null => new CallNode(expression.Span, Expression(expression), new ArgumentNodes([piped], [], [])),
        _ => Simple(expression),
    };

    private ExpressionNode Simple(ExpressionSyntax expression) => expression switch
    {
        LiteralExpression literal => new ConstantNode(literal.Span, literal.Value),
        InterpolatedExpression text => new InterpolatedNode(text.Span, Expressions(text.Parts)),
        VariableExpression { Name: "this" } => new ThisNode(expression.Span),
        LocalExpression { Name: "" } => new ArgumentsNode(expression.Span),
        MemberExpression { Target: LocalExpression { Name: "" }, Name: not "size" } member => new NamedArgumentNode(member.Span, Number(member.Name)),
        VariableExpression or LocalExpression or MemberExpression or IndexExpression => Path(expression),
        WrappedBlockExpression => new WrappedBlockNode(expression.Span),
        LoopVariableExpression variable => LoopVariableOf(variable),
        SpreadExpression spread => new SpreadNode(spread.Span, Expression(spread.List)),
        IncrementExpression increment => new IncrementNode(increment.Span, Path(increment.Target), increment.Step, increment.Result),
        ArrayExpression array => new ArrayNode(array.Span, Expressions(array.Items)),
        ObjectExpression made => new ObjectNode(made.Span, [.. made.Members.Select(member => KeyValuePair.Create(member.Key, Expression(member.Value)))]),
        AnonymousFunctionExpression function => new ConstantNode(function.Span, Function("do", function.Function)),
        NamedArgumentExpression argument => argument.Value is null ? new ConstantNode(argument.Span, true) : Expression(argument.Value),
        _ => throw new InvalidOperationException($"{expression.GetType().Name} is not an expression"),
    };

    private CallNode Call(ExpressionSyntax expression) =>
        Expression(expression) as CallNode ?? new CallNode(expression.Span, Callee(expression), ArgumentNodes.None);

    // A function written in brackets is called there, unless it is what a call is made to.
    private ExpressionNode Callee(ExpressionSyntax target) =>
        target is NestedExpression { Inner: AnonymousFunctionExpression function } ? Simple(function) : Expression(target);

    private CallNode Call(CallExpression call, ExpressionNode? piped)
    {
        var positional = new List<ExpressionNode>();
        if (piped is not null) positional.Add(piped);
        var names = new List<int>();
        var named = new List<ExpressionNode>();
        foreach (var argument in call.Arguments)
        {
            var value = Expression(argument);
            if (argument is NamedArgumentExpression name)
            {
                names.Add(Number(name.Name));
                named.Add(value);
            }
            else positional.Add(value);
        }

        return new CallNode(call.Span, Callee(call.Target), new ArgumentNodes([.. positional], [.. names], [.. named]));
    }

    private ExpressionNode Binary(BinaryExpression binary, ExpressionNode? piped)
    {
        var left = Expression(binary.Left, piped);
        var right = Expression(binary.Right);
        return binary.Operator switch
        {
            BinaryOperator.And => new LogicalNode(binary.Span, left, right, LogicalOperator.And),
            BinaryOperator.Or => new LogicalNode(binary.Span, left, right, LogicalOperator.Or),
            BinaryOperator.Coalesce => new CoalesceNode(binary.Span, left, right),
            BinaryOperator.CoalesceNot => new CoalesceNotNode(binary.Span, left, right),
            var op => new BinaryNode(binary.Span, op, left, right),
        };
    }

    private ExpressionNode Unary(UnaryExpression unary, ExpressionNode? piped) => unary.Operator switch
    {
        UnaryOperator.Not => new NotNode(unary.Span, Expression(unary.Operand, piped)),
        UnaryOperator.Alias when piped is null => new AliasNode(unary.Span, Expression(unary.Operand)),
        UnaryOperator.Alias => Expression(unary.Operand, piped),
        _ => new SignNode(unary.Span, unary.Operator, Expression(unary.Operand, piped)),
    };
}
