namespace NotesGen.Templates;

/// <summary>The variables that a rendering starts with. Reusable from rendering to rendering, by one thread at a time.</summary>
public sealed class TemplateGlobals
{
    internal Dictionary<string, Value> Values { get; } = new(StringComparer.Ordinal);

    /// <summary>Gives a variable its value.</summary>
    public void Set(string name, Value value) => Values[name] = value;

    /// <summary>Forgets all variables.</summary>
    public void Clear() => Values.Clear();
}
