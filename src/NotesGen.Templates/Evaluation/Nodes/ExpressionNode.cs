using NotesGen.Templates.Syntax;

namespace NotesGen.Templates.Evaluation.Nodes;

/// <summary>An expression ready to be evaluated. Shared by all renderings: its state is in the rendering.</summary>
internal abstract class ExpressionNode(TextSpan span)
{
    public TextSpan Span { get; } = span;

    public abstract Value Evaluate(Rendering rendering);

    /// <summary>The value itself: a function is not called for it.</summary>
    public virtual Value EvaluateRaw(Rendering rendering) => Evaluate(rendering);

    /// <summary>The value, or null where strict mode would report that it is unknown: for <c>??</c>, which asks just that.</summary>
    public virtual Value EvaluateOrNull(Rendering rendering) => Evaluate(rendering);

    /// <summary>Puts the value on the stack, as the argument of a call.</summary>
    public virtual void Push(Rendering rendering) => rendering.Push(Evaluate(rendering));

    public virtual void Write(Rendering rendering) => rendering.Write(Evaluate(rendering));
}
