using NotesGen.Templates.Errors;
using NotesGen.Templates.Evaluation;
using NotesGen.Templates.Syntax.Expressions;

namespace NotesGen.Templates.Values;

/// <summary>What an operator does with two values, by their kinds.</summary>
internal static class Operation
{
    public static Value Apply(BinaryOperator op, in Value left, in Value right, Rendering rendering)
    {
        if (op == BinaryOperator.Equal) return IsEmptyTest(left, right, out var empty) ? empty : Equality.AreEqual(left, right);
        if (op == BinaryOperator.NotEqual) return IsEmptyTest(left, right, out var empty) ? !empty : !Equality.AreEqual(left, right);
        if (IsText(left) || IsText(right)) return TextOperation.Apply(op, left, right, rendering);
        if (left.Kind == ValueKind.List || right.Kind == ValueKind.List) return ListOperation.Apply(op, left, right, rendering);
        if (left.IsNull || right.IsNull) return IsComparison(op) ? false : default(Value);
        if (IsCalculable(left) && IsCalculable(right)) return Numbers(op, left, right);
        if (IsTime(left) || IsTime(right)) return TimeOperation.Apply(op, left, right);
        throw Unsupported(op, left, right);
    }

    public static bool IsComparison(BinaryOperator op) => op is >= BinaryOperator.Equal and <= BinaryOperator.GreaterOrEqual;

    public static bool Holds(BinaryOperator comparison, int order) => comparison switch
    {
        BinaryOperator.Less => order < 0,
        BinaryOperator.LessOrEqual => order <= 0,
        BinaryOperator.Greater => order > 0,
        BinaryOperator.GreaterOrEqual => order >= 0,
        BinaryOperator.Equal => order == 0,
        _ => order != 0,
    };

    public static RenderStopped Unsupported(BinaryOperator op, in Value left, in Value right) =>
        new(ErrorCodes.UnsupportedOperator, $"`{op.Sign()}` does not work between {KindName.Of(left)} and {KindName.Of(right)}");

    private static Value Numbers(BinaryOperator op, in Value left, in Value right)
    {
        if (IsComparison(op)) return Holds(op, Arithmetic.Compare(left, right));
        if (op is not (BinaryOperator.Range or BinaryOperator.RangeExclusive)) return Arithmetic.Apply(op, left, right);
        return Range(op, left, right);
    }

    private static Value Range(BinaryOperator op, in Value left, in Value right)
    {
        if (NumberForm.Integer(left) is not (>= int.MinValue and <= int.MaxValue and var first) || NumberForm.Integer(right) is not (>= int.MinValue and <= int.MaxValue and var last))
            throw new RenderStopped(ErrorCodes.WrongType, "the ends of a range must be whole numbers of at most 32 bits");
        if (op == BinaryOperator.Range) return RangeShape.Between((int)first, (int)last);
        if (first == last) return RangeShape.Empty;
        return RangeShape.Between((int)first, (int)(first < last ? last - 1 : last + 1));
    }

    // `x == empty` asks whether x has elements or members; null is not something that could be empty.
    private static bool IsEmptyTest(in Value left, in Value right, out bool empty)
    {
        var leftIsEmpty = left.Shape is EmptyShape;
        var rightIsEmpty = right.Shape is EmptyShape;
        empty = leftIsEmpty && rightIsEmpty ? true : leftIsEmpty ? Emptiness.Of(right) : rightIsEmpty && Emptiness.Of(left);
        return leftIsEmpty || rightIsEmpty;
    }

    private static bool IsText(in Value value) => value.Kind is ValueKind.Text or ValueKind.Markup;

    private static bool IsCalculable(in Value value) => value.IsNumber || value.Kind == ValueKind.Boolean;

    private static bool IsTime(in Value value) => value.Kind is ValueKind.Date or ValueKind.TimeSpan;
}
