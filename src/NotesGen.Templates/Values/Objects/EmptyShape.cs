namespace NotesGen.Templates.Values;

/// <summary>The variable <c>empty</c>: equal to whatever is empty.</summary>
internal sealed class EmptyShape : ObjectShape
{
    public static readonly EmptyShape Instance = new();

    public static Value Value => new(Instance, null);

    public override bool TryRead(in Value target, string name, out Value value)
    {
        value = default;
        return false;
    }

    public override IEnumerable<string> Names(Value target) => [];
}
