using NotesGen.Templates.Errors;
using NotesGen.Templates.Syntax;
using NotesGen.Templates.Values;

namespace NotesGen.Templates.Evaluation.Nodes.Statements;

/// <summary>What a loop goes through: the elements of a list, the letters of a text, the members of an object.</summary>
internal static class LoopList
{
    public static Value From(in Value value, Rendering rendering, TextSpan span)
    {
        switch (value.Kind)
        {
            case ValueKind.Null or ValueKind.List: return value;
            case ValueKind.Text or ValueKind.Markup: return Letters(rendering.TextOf(value), rendering);
            case ValueKind.Object: return Entries(value);
            default:
                rendering.Position = span;
                throw new RenderStopped(ErrorCodes.NotAList, $"a loop cannot go through {KindName.Of(value)}", "loop over a list or a range such as `1..5`");
        }
    }

    private static Value Letters(string text, Rendering rendering)
    {
        rendering.Step(text.Length);
        var letters = new TemplateArray();
        foreach (var letter in text) letters.Items.Add(letter.ToString());
        return letters.AsValue();
    }

    private static Value Entries(in Value value)
    {
        var shape = (ObjectShape)value.Shape!;
        var entries = new TemplateArray();
        foreach (var name in shape.Names(value))
        {
            shape.TryRead(value, name, out var member);
            var entry = new TemplateObject();
            entry.Members["key"] = name;
            entry.Members["value"] = member;
            entries.Items.Add(entry.AsValue());
        }

        return entries.AsValue();
    }
}
