namespace NotesGen.Templates.Values;

/// <summary>The members of an exposed type by position, so that a place in a template can remember which one it reads.</summary>
internal abstract class ExposedShape : ObjectShape
{
    /// <summary>The position of a member; -1 when there is none of that name.</summary>
    public abstract int IndexOf(string name);

    public abstract Value Read(object instance, int index);
}
