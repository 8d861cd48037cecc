namespace NotesGen.Templates.Values;

/// <summary>The whole numbers from one to another, upwards or downwards, both included.</summary>
internal sealed class RangeShape : ListShape
{
    public static readonly RangeShape Instance = new();

    /// <summary>A range without elements, such as <c>1..&lt;1</c>.</summary>
    public static readonly Value Empty = new(Instance, Nothing);

    private const string Nothing = "";

    public static Value Between(int first, int last) => new(Instance, null, Packed.Pair(first, last));

    public override int Count(in Value list)
    {
        if (list.Reference is not null) return 0;
        var length = Math.Abs((long)Packed.Second(list.Bits) - Packed.First(list.Bits)) + 1;
        return (int)Math.Min(length, int.MaxValue);
    }

    public override Value At(in Value list, int index)
    {
        var first = Packed.First(list.Bits);
        return Packed.Second(list.Bits) >= first ? (long)first + index : (long)first - index;
    }
}
