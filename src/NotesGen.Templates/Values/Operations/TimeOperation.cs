using NotesGen.Templates.Errors;
using NotesGen.Templates.Syntax.Expressions;

namespace NotesGen.Templates.Values;

/// <summary>Operators on dates and lengths of time.</summary>
internal static class TimeOperation
{
    public static Value Apply(BinaryOperator op, in Value left, in Value right)
    {
        try
        {
            return (left.Kind, right.Kind) switch
            {
                (ValueKind.Date, ValueKind.Date) => Dates(op, left, right),
                (ValueKind.TimeSpan, ValueKind.TimeSpan) => Spans(op, left, right),
                (ValueKind.Date, ValueKind.TimeSpan) when op == BinaryOperator.Add => left.AsDate + right.AsTimeSpan,
                (ValueKind.Date, ValueKind.TimeSpan) when op == BinaryOperator.Subtract => left.AsDate - right.AsTimeSpan,
                (ValueKind.TimeSpan, ValueKind.Date) when op == BinaryOperator.Add => right.AsDate + left.AsTimeSpan,
                _ => throw Operation.Unsupported(op, left, right),
            };
        }
        catch (Exception outOfRange) when (outOfRange is OverflowException or ArgumentOutOfRangeException)
        {
            throw new RenderStopped(ErrorCodes.WrongType, "the result is outside the calendar");
        }
    }

    private static Value Dates(BinaryOperator op, in Value left, in Value right)
    {
        if (op == BinaryOperator.Subtract) return left.AsDate - right.AsDate;
        return Operation.IsComparison(op) ? Operation.Holds(op, left.AsDate.CompareTo(right.AsDate)) : throw Operation.Unsupported(op, left, right);
    }

    private static Value Spans(BinaryOperator op, in Value left, in Value right) => op switch
    {
        BinaryOperator.Add => left.AsTimeSpan + right.AsTimeSpan,
        BinaryOperator.Subtract => left.AsTimeSpan - right.AsTimeSpan,
        _ when Operation.IsComparison(op) => Operation.Holds(op, left.Bits.CompareTo(right.Bits)),
        _ => throw Operation.Unsupported(op, left, right),
    };
}
