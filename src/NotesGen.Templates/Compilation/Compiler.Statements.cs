using System.Text;
using NotesGen.Templates.Evaluation;
using NotesGen.Templates.Evaluation.Nodes;
using NotesGen.Templates.Evaluation.Nodes.Expressions;
using NotesGen.Templates.Evaluation.Nodes.Statements;
using NotesGen.Templates.Functions;
using NotesGen.Templates.Syntax.Expressions;
using NotesGen.Templates.Syntax.Functions;
using NotesGen.Templates.Syntax.Statements;

namespace NotesGen.Templates.Compilation;

internal sealed partial class Compiler
{
    private StatementNode Statement(StatementSyntax statement) => statement switch
    {
        StatementBlock block => Block(block),
        TextStatement text => new TextNode(Encoding.UTF8.GetBytes(text.Text)),
        ExpressionStatement expression => Indented(Write(expression.Expression), expression.Indent),
        AssignmentStatement assignment => Assignment(assignment),
        IfStatement choice => new IfNode(
            [.. choice.Branches.Select(branch => (Expression(branch.Condition), Statement(branch.Body)))],
            Optional(choice.Otherwise)),
        CaseStatement choice => new CaseNode(
            Expression(choice.Value),
            [.. choice.Branches.Select(branch => (Expressions(branch.Values), Statement(branch.Body)))],
            Optional(choice.Otherwise)),
        WhileStatement loop => new WhileNode(loop.Span, Expression(loop.Condition), Statement(loop.Body)),
        ForStatement loop => Loop(loop),
        CaptureStatement capture => new CaptureNode(Path(capture.Target), Statement(capture.Body)),
        WrapStatement wrap => new WrapNode(Call(wrap.Call), Statement(wrap.Body)),
        WithStatement with => new WithNode(Expression(with.Target), Statement(with.Body)),
        ImportStatement import => new ImportNode(Expression(import.Target)),
        ReadOnlyStatement variable => new ReadOnlyNode(ReadOnlyNumber(variable.Variable)),
        ReturnStatement result => new ReturnNode(result.Value is null ? null : Expression(result.Value)),
        BreakStatement => new LeaveNode(Flow.Break),
        ContinueStatement => new LeaveNode(Flow.Continue),
        FunctionStatement function => new AssignNode(Path(function.Name), new ConstantNode(function.Span, Function(NameOf(function.Name), function.Function))),
        _ => throw new InvalidOperationException($"{statement.GetType().Name} is not a statement"),
    };

    private StatementNode? Optional(StatementSyntax? statement) => statement is null ? null : Statement(statement);

    private StatementNode Block(StatementBlock block)
    {
        var nodes = new List<StatementNode>();
        foreach (var statement in block.Statements)
        {
            var node = Statement(statement);

            // Most of a page is text and then a value: one node for both is one step less for each.
            if (node is WriteNode write && nodes is [.., TextNode text]) nodes[^1] = write.After(text);
            else nodes.Add(node);
        }

        return nodes is [var only] ? only : new BlockNode([.. nodes]);
    }

    private StatementNode Write(ExpressionSyntax expression) => expression switch
    {
        WrappedBlockExpression block => new WriteBlockNode(block.Span),
        LiteralExpression { Value.Kind: ValueKind.Text } text when engine.Options.Escaping == Escaping.None => new TextNode(Encoding.UTF8.GetBytes(text.Value.ToString())),
        _ => Include(expression) ?? (StatementNode)new WriteNode(Expression(expression), textBefore: []),
    };

    private StatementNode Indented(StatementNode statement, string indent) =>
        indent.Length == 0 || engine.Options.Indentation == Indentation.AsWritten ? statement : new IndentedNode(statement, Encoding.UTF8.GetBytes(indent));

    private AssignNode Assignment(AssignmentStatement assignment)
    {
        var target = Path(assignment.Target);
        var value = Expression(assignment.Value);
        return assignment.Operator switch
        {
            BinaryOperator.None => new AssignNode(target, value),
            BinaryOperator.Coalesce => new AssignNode(target, new CoalesceNode(assignment.Span, target, value)),
            var op => new AssignNode(target, new BinaryNode(assignment.Span, op, target, value)),
        };
    }

    private StatementNode Loop(ForStatement loop)
    {
        var variable = new LoopVariable(Path(loop.Variable));
        var list = Expression(loop.List);
        var parameters = new LoopParameters(Parameter(loop, "offset"), Parameter(loop, "limit"), Parameter(loop, "reversed"), Parameter(loop, "cols"));
        var body = Statement(loop.Body);
        return loop.Kind == ForKind.TableRow
            ? new TableRowNode(loop.Span, variable, list, parameters, body)
            : new ForNode(loop.Span, variable, list, parameters, body, Optional(loop.Otherwise));
    }

    private ExpressionNode? Parameter(ForStatement loop, string name)
    {
        foreach (var parameter in loop.Parameters)
            if (string.Equals(parameter.Name, name, StringComparison.Ordinal))
                return parameter.Value is null ? new ConstantNode(parameter.Span, true) : Expression(parameter.Value);
        return null;
    }

    // Local names are told from global ones by the sign.
    private int ReadOnlyNumber(ExpressionSyntax variable) => variable switch
    {
        LocalExpression local => ~Number(local.Name),
        VariableExpression global => Number(global.Name),
        _ => throw new InvalidOperationException("only variables are made read-only"),
    };

    private static string NameOf(ExpressionSyntax name) => name switch
    {
        VariableExpression variable => variable.Name,
        LocalExpression local => "$" + local.Name,
        _ => "function",
    };

    private Value Function(string name, FunctionSyntax function)
    {
        var parameters = function.Parameters?.Select(parameter => new TemplateParameter(Number(parameter.Name), parameter.Form, parameter.Default)).ToArray();
        return new TemplateFunction(name, template, parameters, Statement(function.Body)).AsValue();
    }
}
