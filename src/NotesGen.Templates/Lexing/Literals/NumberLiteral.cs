using System.Globalization;
using System.Numerics;

namespace NotesGen.Templates.Lexing;

/// <summary>The value of a number as it is written in code: decimal, hexadecimal or binary, with <c>_</c> between digits and a suffix for its type.</summary>
internal static class NumberLiteral
{
    /// <summary>Reads <paramref name="literal"/>; false when its form is wrong.</summary>
    public static bool TryRead(ReadOnlySpan<char> literal, out Value value)
    {
        var digits = literal.ToString().Replace("_", "", StringComparison.Ordinal);
        value = default;
        return digits switch
        {
            ['0', 'x' or 'X', ..] => TryBits(digits[2..], digitBits: 4, NumberStyles.AllowHexSpecifier, out value),
            ['0', 'b' or 'B', ..] => TryBits(digits[2..], digitBits: 1, NumberStyles.AllowBinarySpecifier, out value),
            [.., 'f' or 'F'] => TryFloat(digits[..^1], out value),
            [.., 'd' or 'D'] => TryDouble(digits[..^1], out value),
            [.., 'm' or 'M'] => TryDecimal(digits[..^1], out value),
            _ => TryInteger(digits, out value) || TryDouble(digits, out value),
        };
    }

    // Without `u`, 32 written bits are a signed 32-bit number and up to 64 a signed 64-bit one.
    private static bool TryBits(string digits, int digitBits, NumberStyles style, out Value value)
    {
        var unsigned = digits is [.., 'u' or 'U'];
        if (unsigned) digits = digits[..^1];
        value = default;
        if (digits.Length == 0 || digits.Length * digitBits > 64 || !ulong.TryParse(digits, style, CultureInfo.InvariantCulture, out var bits)) return false;

        value = unsigned
            ? bits > long.MaxValue ? Value.FromBigInteger(bits) : (long)bits
            : digits.Length * digitBits <= 32 ? unchecked((int)(uint)bits) : unchecked((long)bits);
        return true;
    }

    private static bool TryInteger(string digits, out Value value)
    {
        value = default;
        if (!BigInteger.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number)) return false;
        value = Value.FromBigInteger(number);
        return true;
    }

    private static bool TryDouble(string digits, out Value value)
    {
        value = default;
        if (!double.TryParse(digits, Style, CultureInfo.InvariantCulture, out var number) || !double.IsFinite(number)) return false;
        value = number;
        return true;
    }

    private static bool TryFloat(string digits, out Value value)
    {
        value = default;
        if (!float.TryParse(digits, Style, CultureInfo.InvariantCulture, out var number) || !float.IsFinite(number)) return false;
        value = Value.FromSingle(number);
        return true;
    }

    private static bool TryDecimal(string digits, out Value value)
    {
        value = default;
        if (!decimal.TryParse(digits, Style, CultureInfo.InvariantCulture, out var number)) return false;
        value = number;
        return true;
    }

    private const NumberStyles Style = NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent;
}
