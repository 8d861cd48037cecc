namespace NotesGen.Templates.Values;

/// <summary>An array that a template can change: elements, and members of its own beside them.</summary>
internal sealed class TemplateArray
{
    public TemplateArray()
    {
    }

    public TemplateArray(ReadOnlySpan<Value> items) => Items.AddRange(items);

    public List<Value> Items { get; } = [];

    public TemplateObject? Members { get; set; }

    public Value AsValue() => new(ArrayShape.Instance, this);
}
