namespace NotesGen.Templates.Values;

/// <summary>An object made of a dictionary from outside; read-only.</summary>
internal sealed class MapShape : ObjectShape
{
    public static readonly MapShape Instance = new();

    public override bool TryRead(in Value target, string name, out Value value) => Members(target).TryGetValue(name, out value);

    public override IEnumerable<string> Names(Value target) => Members(target).Keys;

    private static IReadOnlyDictionary<string, Value> Members(in Value target) => (IReadOnlyDictionary<string, Value>)target.Reference!;
}
