namespace NotesGen.Templates.Values;

/// <summary>How the members of an object are read.</summary>
internal abstract class ObjectShape() : Shape(ValueKind.Object)
{
    public abstract bool TryRead(in Value target, string name, out Value value);

    public abstract IEnumerable<string> Names(Value target);

    /// <summary>Sets a member; false when this object cannot be changed.</summary>
    public virtual bool TryWrite(in Value target, string name, in Value value) => false;
}
