namespace NotesGen.Templates.Values;

/// <summary>The order of values for sorting: nothing first, then numbers, times, texts; the rest keeps its order.</summary>
internal sealed class ValueOrder : IComparer<Value>
{
    public static readonly ValueOrder Instance = new();

    public int Compare(Value x, Value y)
    {
        var rank = Rank(x).CompareTo(Rank(y));
        if (rank != 0) return rank;
        return x.Kind switch
        {
            ValueKind.Null or ValueKind.List or ValueKind.Object or ValueKind.Function => 0,
            ValueKind.Date => x.AsDate.CompareTo(y.AsDate),
            ValueKind.TimeSpan => x.Bits.CompareTo(y.Bits),
            ValueKind.Text or ValueKind.Markup => TextOrder.Instance.Compare(TextForm.Of(x), TextForm.Of(y)),
            _ => Arithmetic.Compare(x, y),
        };
    }

    private static int Rank(in Value value) => value.Kind switch
    {
        ValueKind.Null => 0,
        ValueKind.Date => 2,
        ValueKind.TimeSpan => 3,
        ValueKind.Text or ValueKind.Markup => 4,
        ValueKind.List or ValueKind.Object or ValueKind.Function => 5,
        _ => 1,
    };
}
