namespace NotesGen.Templates.Values;

/// <summary>Whether a value has no elements, members or letters.</summary>
internal static class Emptiness
{
    public static bool Of(in Value value) => value.Kind switch
    {
        ValueKind.Null => true,
        ValueKind.Text or ValueKind.Markup => TextForm.Of(value).Length == 0,
        ValueKind.List => value.Count() == 0,
        ValueKind.Object => !((ObjectShape)value.Shape!).Names(value).Any(),
        _ => false,
    };
}
