using NotesGen.Templates.Errors;
using NotesGen.Templates.Syntax;
using NotesGen.Templates.Syntax.Expressions;
using NotesGen.Templates.Values;

namespace NotesGen.Templates.Evaluation.Nodes.Expressions;

/// <summary><c>-operand</c> and <c>+operand</c>.</summary>
internal sealed class SignNode(TextSpan span, UnaryOperator op, ExpressionNode operand) : ExpressionNode(span)
{
    public override Value Evaluate(Rendering rendering)
    {
        var value = operand.Evaluate(rendering);
        if (value.IsNull) return default;
        if (value.Kind == ValueKind.Boolean) value = value.Bits;
        if (!value.IsNumber)
        {
            rendering.Position = Span;
            throw new RenderStopped(ErrorCodes.UnsupportedOperator, $"{KindName.Of(value)} has no sign", "only numbers can be negated");
        }

        return op == UnaryOperator.Negate ? Arithmetic.Negate(value) : value;
    }
}
