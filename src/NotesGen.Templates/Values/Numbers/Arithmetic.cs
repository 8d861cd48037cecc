using System.Numerics;
using NotesGen.Templates.Errors;
using NotesGen.Templates.Syntax.Expressions;

namespace NotesGen.Templates.Values;

/// <summary>
/// Calculates with numbers. The wider kind wins: decimal, double, single, integer; true counts as 1. Whole numbers
/// grow beyond 64 bits instead of overflowing; dividing them with <c>/</c> gives a fraction.
/// </summary>
internal static class Arithmetic
{
    private const int MaximumBits = 1 << 16;

    public static Value Apply(BinaryOperator op, in Value left, in Value right) => Wider(left, right) switch
    {
        ValueKind.Decimal => Decimals(op, NumberForm.Decimal(left), NumberForm.Decimal(right)),
        ValueKind.Double => Doubles(op, NumberForm.Double(left), NumberForm.Double(right)),
        ValueKind.Single => Singles(op, (float)NumberForm.Double(left), (float)NumberForm.Double(right)),
        ValueKind.BigInteger => BigIntegers(op, left.AsBigInteger, right.AsBigInteger),
        _ => Integers(op, left.Bits, right.Bits),
    };

    public static int Compare(in Value left, in Value right) => Wider(left, right) switch
    {
        ValueKind.Decimal => NumberForm.Decimal(left).CompareTo(NumberForm.Decimal(right)),
        ValueKind.Double or ValueKind.Single => NumberForm.Double(left).CompareTo(NumberForm.Double(right)),
        ValueKind.BigInteger => left.AsBigInteger.CompareTo(right.AsBigInteger),
        _ => left.Bits.CompareTo(right.Bits),
    };

    public static Value Negate(in Value number) => number.Kind switch
    {
        ValueKind.Decimal => -number.AsDecimal,
        ValueKind.Double => -number.AsDouble,
        ValueKind.Single => Value.FromSingle(-number.AsSingle),
        _ => Value.FromBigInteger(-number.AsBigInteger),
    };

    private static ValueKind Wider(in Value left, in Value right)
    {
        if (left.Kind == ValueKind.Decimal || right.Kind == ValueKind.Decimal) return ValueKind.Decimal;
        if (left.Kind == ValueKind.Double || right.Kind == ValueKind.Double) return ValueKind.Double;
        if (left.Kind == ValueKind.Single || right.Kind == ValueKind.Single) return ValueKind.Single;
        return left.Kind == ValueKind.BigInteger || right.Kind == ValueKind.BigInteger ? ValueKind.BigInteger : ValueKind.Integer;
    }

    private static Value Integers(BinaryOperator op, long left, long right)
    {
        long result;
        switch (op)
        {
            case BinaryOperator.Add:
                result = unchecked(left + right);
                return ((left ^ result) & (right ^ result)) < 0 ? Value.FromBigInteger((BigInteger)left + right) : result;
            case BinaryOperator.Subtract:
                result = unchecked(left - right);
                return ((left ^ right) & (left ^ result)) < 0 ? Value.FromBigInteger((BigInteger)left - right) : result;
            case BinaryOperator.Multiply:
                var high = Math.BigMul(left, right, out result);
                return high == result >> 63 ? result : Value.FromBigInteger((BigInteger)left * right);
            case BinaryOperator.Divide:
                return (double)left / right;
            default:
                return BigIntegers(op, left, right);
        }
    }

    private static Value BigIntegers(BinaryOperator op, BigInteger left, BigInteger right)
    {
        if (right.IsZero && op is BinaryOperator.DivideWhole or BinaryOperator.Remainder)
            throw new RenderStopped(ErrorCodes.DivisionByZero, "a whole number cannot be divided by zero", "test the divisor first");
        var result = op switch
        {
            BinaryOperator.Add => left + right,
            BinaryOperator.Subtract => left - right,
            BinaryOperator.Multiply => left * right,
            BinaryOperator.DivideWhole => left / right,
            BinaryOperator.Remainder => left % right,
            BinaryOperator.ShiftLeft => left << Shift(right),
            BinaryOperator.ShiftRight => left >> Shift(right),
            BinaryOperator.Divide => BigInteger.Zero,
            _ => throw Unsupported(op),
        };
        if (op == BinaryOperator.Divide) return (double)left / (double)right;
        if (result.GetBitLength() > MaximumBits) throw new RenderStopped(ErrorCodes.TooLong, $"a number of more than {MaximumBits} bits");
        return Value.FromBigInteger(result);
    }

    private static int Shift(BigInteger bits) =>
        BigInteger.Abs(bits) <= MaximumBits ? (int)bits : throw new RenderStopped(ErrorCodes.TooLong, $"a shift by more than {MaximumBits} bits");

    private static Value Doubles(BinaryOperator op, double left, double right) => op switch
    {
        BinaryOperator.Add => left + right,
        BinaryOperator.Subtract => left - right,
        BinaryOperator.Multiply => left * right,
        BinaryOperator.Divide => left / right,
        BinaryOperator.DivideWhole => Math.Round(left / right),
        BinaryOperator.Remainder => left % right,
        _ => throw Unsupported(op),
    };

    private static Value Singles(BinaryOperator op, float left, float right) => Value.FromSingle(op switch
    {
        BinaryOperator.Add => left + right,
        BinaryOperator.Subtract => left - right,
        BinaryOperator.Multiply => left * right,
        BinaryOperator.Divide => left / right,
        BinaryOperator.DivideWhole => MathF.Round(left / right),
        BinaryOperator.Remainder => left % right,
        _ => throw Unsupported(op),
    });

    private static Value Decimals(BinaryOperator op, decimal left, decimal right)
    {
        if (right == 0 && op is BinaryOperator.Divide or BinaryOperator.DivideWhole or BinaryOperator.Remainder)
            throw new RenderStopped(ErrorCodes.DivisionByZero, "a decimal number cannot be divided by zero", "test the divisor first");
        try
        {
            return op switch
            {
                BinaryOperator.Add => left + right,
                BinaryOperator.Subtract => left - right,
                BinaryOperator.Multiply => left * right,
                BinaryOperator.Divide => left / right,
                BinaryOperator.DivideWhole => decimal.Round(left / right),
                BinaryOperator.Remainder => left % right,
                _ => throw Unsupported(op),
            };
        }
        catch (OverflowException)
        {
            throw new RenderStopped(ErrorCodes.TooLong, "the result does not fit into a decimal number");
        }
    }

    private static RenderStopped Unsupported(BinaryOperator op) => new(ErrorCodes.UnsupportedOperator, $"`{op.Sign()}` does not work on these numbers");
}
