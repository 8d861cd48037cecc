namespace NotesGen.Templates.Values;

/// <summary>When two values are equal: numbers by value, texts by their letters, lists by their elements, objects by identity.</summary>
internal static class Equality
{
    private const int MaximumDepth = 20;

    public static bool AreEqual(in Value left, in Value right) => AreEqual(left, right, depth: 0);

    private static bool AreEqual(in Value left, in Value right, int depth)
    {
        if (left.IsNull || right.IsNull) return left.IsNull == right.IsNull;
        if (IsText(left) || IsText(right)) return string.Equals(TextForm.Of(left), TextForm.Of(right), StringComparison.Ordinal);
        if (left.IsNumber && right.IsNumber) return Arithmetic.Compare(left, right) == 0;
        if (left.Kind != right.Kind) return IsNumberOrBoolean(left) && IsNumberOrBoolean(right) && Arithmetic.Compare(left, right) == 0;
        return left.Kind switch
        {
            ValueKind.Boolean or ValueKind.TimeSpan => left.Bits == right.Bits,
            ValueKind.Date => left.AsDate == right.AsDate,
            ValueKind.List => depth < MaximumDepth && ListsAreEqual(left, right, depth),
            _ => ReferenceEquals(left.Reference, right.Reference),
        };
    }

    private static bool ListsAreEqual(in Value left, in Value right, int depth)
    {
        if (ReferenceEquals(left.Reference, right.Reference) && left.Bits == right.Bits) return true;
        var count = left.Count();
        if (count != right.Count()) return false;
        for (var i = 0; i < count; i++)
            if (!AreEqual(left.At(i), right.At(i), depth + 1))
                return false;
        return true;
    }

    private static bool IsText(in Value value) => value.Kind is ValueKind.Text or ValueKind.Markup;

    private static bool IsNumberOrBoolean(in Value value) => value.IsNumber || value.Kind == ValueKind.Boolean;
}
