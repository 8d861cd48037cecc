using NotesGen.Templates.Errors;
using NotesGen.Templates.Syntax.Expressions;
using NotesGen.Templates.Values;

namespace NotesGen.Templates.Functions.BuiltIn;

/// <summary>The built-in group <c>math</c>.</summary>
internal static class MathFunctions
{
    public static FunctionGroup Create() => new FunctionGroup("math", "Numbers: rounding, calculating, formatting.")
        .Add("abs(value)", "The number without its sign.", static call => Arithmetic.Compare(call.Number(0), 0) < 0 ? Arithmetic.Negate(call.Number(0)) : call.Number(0))
        .Add("ceil(value)", "The next whole number upwards.", static call => Whole(call.Number(0), Math.Ceiling, Math.Ceiling))
        .Add("floor(value)", "The next whole number downwards.", static call => Whole(call.Number(0), Math.Floor, Math.Floor))
        .Add("round(value, precision = 0)", "The number rounded to `precision` digits after the point, halves to the even digit.", Round)
        .Add("divided_by(value, divisor)", "The quotient; rounded down to a whole number if the divisor is one.", DividedBy)
        .Add("minus(value, with)", "`value` less `with`.", static call => Arithmetic.Apply(BinaryOperator.Subtract, call.Number(0), call.Number(1)))
        .Add("modulo(value, with)", "What remains when `value` is divided by `with`.", static call => Arithmetic.Apply(BinaryOperator.Remainder, call.Number(0), call.Number(1)))
        .Add("plus(value, with)", "`value` and `with` together.", static call => Arithmetic.Apply(BinaryOperator.Add, call.Number(0), call.Number(1)))
        .Add("times(value, with)", "`value` times `with`.", static call => Arithmetic.Apply(BinaryOperator.Multiply, call.Number(0), call.Number(1)))
        .Add("format(value, format, culture = null)", "The number in a .NET numeric format, such as `N0` or `X4`.", static call => NumberFormat.Write(call.Number(0), call.Text(1), Cultures.Named(call[2])))
        .Add("is_number(value)", "Whether the value is a number.", static call => call[0].IsNumber)
        .Add("random(min_value, max_value)", "A random whole number of at least `min_value` and less than `max_value`.", static call =>
            call.Integer(0) < call.Integer(1) ? Random.Shared.Next(call.Integer(0), call.Integer(1)) : throw new RenderStopped(ErrorCodes.FunctionFailed, "`max_value` must be greater than `min_value`"))
        .Add("uuid()", "A new random identifier.", static _ => Guid.NewGuid().ToString());

    private static Value Whole(in Value value, Func<double, double> ofDouble, Func<decimal, decimal> ofDecimal) => value.Kind switch
    {
        ValueKind.Decimal => ofDecimal(value.AsDecimal),
        ValueKind.Double or ValueKind.Single => ofDouble(NumberForm.Double(value)),
        _ => value,
    };

    private static Value Round(FunctionCall call)
    {
        var value = call.Number(0);
        var precision = Math.Clamp(call.Integer(1), 0, 15);
        return Whole(value, number => Math.Round(number, precision), number => decimal.Round(number, precision));
    }

    private static Value DividedBy(FunctionCall call)
    {
        var divisor = call.Number(1);
        if (divisor.Kind is not (ValueKind.Integer or ValueKind.BigInteger)) return Arithmetic.Apply(BinaryOperator.Divide, call.Number(0), divisor);
        if (Arithmetic.Compare(divisor, 0) == 0) throw new RenderStopped(ErrorCodes.DivisionByZero, "a number cannot be divided by zero", "test the divisor first");
        var quotient = Math.Floor(NumberForm.Double(call.Number(0)) / NumberForm.Double(divisor));
        return NumberForm.Integer(quotient) is { } whole ? whole : quotient;
    }
}
