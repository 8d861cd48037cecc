using NotesGen.Templates.Errors;

namespace NotesGen.Templates.Values;

/// <summary>Numbers and booleans in one of the forms that calculations need.</summary>
internal static class NumberForm
{
    public static double Double(in Value number) => number.Kind switch
    {
        ValueKind.Double => number.AsDouble,
        ValueKind.Single => number.AsSingle,
        ValueKind.Decimal => (double)number.AsDecimal,
        ValueKind.BigInteger => (double)number.AsBigInteger,
        _ => number.Bits,
    };

    public static decimal Decimal(in Value number)
    {
        try
        {
            return number.Kind switch
            {
                ValueKind.Decimal => number.AsDecimal,
                ValueKind.Double or ValueKind.Single => (decimal)Double(number),
                ValueKind.BigInteger => (decimal)number.AsBigInteger,
                _ => number.Bits,
            };
        }
        catch (OverflowException)
        {
            throw new RenderStopped(ErrorCodes.WrongType, $"{TextForm.Of(number)} does not fit into a decimal number");
        }
    }

    /// <summary>A number as a whole one, fractions rounded to the nearest; null when it does not fit.</summary>
    public static long? Integer(in Value number)
    {
        switch (number.Kind)
        {
            case ValueKind.Integer or ValueKind.Boolean: return number.Bits;
            case ValueKind.BigInteger: return null;
            default:
                var rounded = Math.Round(Double(number));
                return Math.Abs(rounded) < 9.2e18 ? (long)rounded : null;
        }
    }
}
