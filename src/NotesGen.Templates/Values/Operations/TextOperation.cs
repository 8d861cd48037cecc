using System.Text;
using NotesGen.Templates.Evaluation;
using NotesGen.Templates.Syntax.Expressions;

namespace NotesGen.Templates.Values;

/// <summary>
/// Operators of which one side is text; the other side becomes text. Joined to markup, plain text is escaped and the
/// result is markup, so that nothing unescaped can slip into a page through a concatenation.
/// </summary>
internal static class TextOperation
{
    public static Value Apply(BinaryOperator op, in Value left, in Value right, Rendering rendering)
    {
        if (op == BinaryOperator.Add) return Join(left, right, rendering);
        if (op == BinaryOperator.Multiply) return Repeat(left, right, rendering);
        if (Operation.IsComparison(op)) return Operation.Holds(op, TextOrder.Instance.Compare(rendering.TextOf(left), rendering.TextOf(right)));
        throw Operation.Unsupported(op, left, right);
    }

    public static Value Join(in Value left, in Value right, Rendering rendering)
    {
        if (left.Kind != ValueKind.Markup && right.Kind != ValueKind.Markup)
            return rendering.Limited(string.Concat(rendering.TextOf(left), rendering.TextOf(right)));
        return Value.Html(rendering.Limited(string.Concat(rendering.MarkupOf(left), rendering.MarkupOf(right))));
    }

    /// <summary>All the parts as one text; as markup when one of them is markup.</summary>
    public static Value Join(List<Value> parts, Rendering rendering)
    {
        var markup = parts.Exists(static part => part.Kind == ValueKind.Markup);
        var joined = new StringBuilder();
        foreach (var part in parts)
        {
            joined.Append(markup ? rendering.MarkupOf(part) : rendering.TextOf(part));
            rendering.CheckLength(joined.Length);
        }

        return markup ? Value.Html(joined.ToString()) : joined.ToString();
    }

    private static Value Repeat(in Value left, in Value right, Rendering rendering)
    {
        var (text, count) = left.IsNumber ? (right, left) : (left, right);
        if (!count.IsNumber || NumberForm.Integer(count) is not { } times) throw Operation.Unsupported(BinaryOperator.Multiply, left, right);

        var source = rendering.TextOf(text);
        if (times <= 0 || source.Length == 0) return "";
        rendering.CheckLength(source.Length * Math.Min(times, int.MaxValue));
        var repeated = new StringBuilder(source.Length * (int)times).Insert(0, source, (int)times).ToString();
        return text.Kind == ValueKind.Markup ? Value.Html(repeated) : repeated;
    }
}
