using NotesGen.Templates.Evaluation;
using NotesGen.Templates.Syntax.Expressions;

namespace NotesGen.Templates.Values;

/// <summary>Operators of which one side is a list: <c>+</c> joins, <c>-</c> takes away, <c>*</c> repeats, <c>&lt;&lt;</c> and <c>&gt;&gt;</c> add one element.</summary>
internal static class ListOperation
{
    public static Value Apply(BinaryOperator op, in Value left, in Value right, Rendering rendering)
    {
        var both = left.Kind == ValueKind.List && right.Kind == ValueKind.List;
        if (Operation.IsComparison(op)) return both && Operation.Holds(op, Compare(left, right));
        switch (op)
        {
            case BinaryOperator.Add when both: return Join(left, right, rendering);
            case BinaryOperator.Subtract when both: return Without(left, right, rendering);
            case BinaryOperator.Multiply when left.IsNumber: return Repeat(right, left, rendering);
            case BinaryOperator.Multiply when right.IsNumber: return Repeat(left, right, rendering);
            case BinaryOperator.ShiftLeft when left.Kind == ValueKind.List:
                var appended = rendering.Copy(left);
                appended.Items.Add(right);
                return appended.AsValue();
            case BinaryOperator.ShiftRight when right.Kind == ValueKind.List:
                var prepended = rendering.Copy(right);
                prepended.Items.Insert(0, left);
                return prepended.AsValue();
            default:
                if (left.IsNull || right.IsNull) return default;
                throw Operation.Unsupported(op, left, right);
        }
    }

    private static int Compare(in Value left, in Value right)
    {
        var (leftCount, rightCount) = (left.Count(), right.Count());
        for (var i = 0; i < Math.Min(leftCount, rightCount); i++)
        {
            var order = ValueOrder.Instance.Compare(left.At(i), right.At(i));
            if (order != 0) return order;
        }

        return leftCount.CompareTo(rightCount);
    }

    private static Value Join(in Value left, in Value right, Rendering rendering)
    {
        var joined = rendering.Copy(left);
        joined.Items.AddRange(rendering.Copy(right).Items);
        return joined.AsValue();
    }

    private static Value Without(in Value left, in Value right, Rendering rendering)
    {
        var taken = rendering.Copy(right).Items;
        var rest = new TemplateArray();
        foreach (var item in rendering.Copy(left).Items)
        {
            rendering.Step(taken.Count);
            if (!taken.Exists(other => Equality.AreEqual(item, other))) rest.Items.Add(item);
        }

        return rest.AsValue();
    }

    private static Value Repeat(in Value list, in Value count, Rendering rendering)
    {
        var repeated = new TemplateArray();
        for (var i = NumberForm.Integer(count) ?? 0; i > 0; i--) repeated.Items.AddRange(rendering.Copy(list).Items);
        return repeated.AsValue();
    }
}
