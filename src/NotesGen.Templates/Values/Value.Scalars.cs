using System.Numerics;
using System.Runtime.CompilerServices;
using NotesGen.Templates.Functions;
using NotesGen.Templates.Values;

namespace NotesGen.Templates;

public readonly partial struct Value
{
    /// <summary>Text; null for no value.</summary>
    public static implicit operator Value(string? text) => text is null ? default : new Value(ScalarShape.Text, text);

    /// <summary>A boolean.</summary>
    public static implicit operator Value(bool value) => new(ScalarShape.Boolean, null, value ? 1 : 0);

    /// <summary>A whole number.</summary>
    public static implicit operator Value(int value) => new(ScalarShape.Integer, null, value);

    /// <summary>A whole number.</summary>
    public static implicit operator Value(long value) => new(ScalarShape.Integer, null, value);

    /// <summary>A binary fraction.</summary>
    public static implicit operator Value(double value) => new(ScalarShape.Double, null, BitConverter.DoubleToInt64Bits(value));

    /// <summary>A decimal fraction.</summary>
    // 128 bits do not fit, so this one scalar is held by reference.
    public static implicit operator Value(decimal value) => new(ScalarShape.Decimal, value);

    /// <summary>A date: an instant with its offset from UTC.</summary>
    public static implicit operator Value(DateTimeOffset value) => new(DateShape.WithOffset(value.Offset), null, value.Ticks);

    /// <summary>A length of time.</summary>
    public static implicit operator Value(TimeSpan value) => new(ScalarShape.TimeSpan, null, value.Ticks);

    internal static Value FromSingle(float value) => new(ScalarShape.Single, null, BitConverter.SingleToInt32Bits(value));

    internal static Value FromBigInteger(BigInteger value) =>
        value >= long.MinValue && value <= long.MaxValue ? (long)value : new Value(ScalarShape.BigInteger, value);

    internal bool AsBoolean => Bits != 0;

    internal long AsInteger => Bits;

    internal float AsSingle => BitConverter.Int32BitsToSingle((int)Bits);

    internal double AsDouble => BitConverter.Int64BitsToDouble(Bits);

    internal decimal AsDecimal => (decimal)Reference!;

    internal BigInteger AsBigInteger => Reference is BigInteger big ? big : Bits;

    internal DateTimeOffset AsDate => new(Bits, ((DateShape)Shape!).Offset);

    internal TimeSpan AsTimeSpan => new(Bits);

    internal string AsText => Unsafe.As<string>(Reference!);

    internal Function AsFunction => Unsafe.As<Function>(Reference!);

    internal bool IsDefined => Shape is not null;

    // A variable that was set to null differs from one that was never set. Part by part: a value that was just made is still
    // on its way to memory in these parts, and a copy of it as a whole would wait for them.
    internal Value AsSet() => new(Shape ?? ScalarShape.Null, Reference, Bits);
}
