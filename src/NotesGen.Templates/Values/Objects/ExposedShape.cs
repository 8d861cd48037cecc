namespace NotesGen.Templates.Values;

/// <summary>The members of an exposed type by position, so that a place in a template can remember which one it reads.</summary>
internal abstract class ExposedShape : ObjectShape
{
    /// <summary>The position of a member; -1 when there is none of that name.</summary>
    public abstract int IndexOf(string name);

    /// <summary>Reads that member of an instance of the exposed type.</summary>
    public abstract Func<object, Value> ReaderAt(int index);
}
