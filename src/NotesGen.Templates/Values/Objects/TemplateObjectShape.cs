namespace NotesGen.Templates.Values;

/// <summary>An object made by a template.</summary>
internal sealed class TemplateObjectShape : ObjectShape
{
    public static readonly TemplateObjectShape Instance = new();

    public override bool TryRead(in Value target, string name, out Value value) => Of(target).Members.TryGetValue(name, out value);

    public override IEnumerable<string> Names(Value target) => Of(target).Members.Keys;

    public override bool TryWrite(in Value target, string name, in Value value)
    {
        Of(target).Members[name] = value;
        return true;
    }

    private static TemplateObject Of(in Value target) => (TemplateObject)target.Reference!;
}
