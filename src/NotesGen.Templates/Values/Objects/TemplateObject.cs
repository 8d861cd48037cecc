namespace NotesGen.Templates.Values;

/// <summary>An object that a template can change; its members keep the order in which they were set.</summary>
internal sealed class TemplateObject
{
    public OrderedDictionary<string, Value> Members { get; } = new(StringComparer.Ordinal);

    public Value AsValue() => new(TemplateObjectShape.Instance, this);
}
