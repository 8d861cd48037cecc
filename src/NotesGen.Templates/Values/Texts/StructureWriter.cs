using System.Text;
using NotesGen.Templates.Errors;

namespace NotesGen.Templates.Values;

/// <summary>Writes lists and objects the way they are written in code: <c>[1, "two", {three: 3}]</c>.</summary>
internal sealed class StructureWriter(StringBuilder text, string dateFormat)
{
    // Far above any text that is meant, far below what exhausts memory: a list can hold itself many times over.
    private const int MaximumLength = 16 * 1024 * 1024;
    private const int MaximumDepth = 20;
    private int depth;

    public void Append(in Value value)
    {
        if (++depth > MaximumDepth) throw new RenderStopped(ErrorCodes.TooLong, "this structure is nested too deeply to be written", "a list or object may contain itself");
        if (text.Length > MaximumLength) throw new RenderStopped(ErrorCodes.TooLong, "this structure is too long to be written");
        switch (value.Kind)
        {
            case ValueKind.List: AppendList(value); break;
            case ValueKind.Object when value.Shape is not EmptyShape: AppendObject(value); break;
            case ValueKind.Text or ValueKind.Markup: AppendQuoted(TextForm.Of(value)); break;
            case ValueKind.Null: text.Append("null"); break;
            default: text.Append(TextForm.Of(value, dateFormat)); break;
        }

        depth--;
    }

    private void AppendList(in Value list)
    {
        text.Append('[');
        for (var i = 0; i < list.Count(); i++)
        {
            if (i > 0) text.Append(", ");
            Append(list.At(i));
        }

        text.Append(']');
    }

    private void AppendObject(in Value target)
    {
        var shape = (ObjectShape)target.Shape!;
        text.Append('{');
        var first = true;
        foreach (var name in shape.Names(target))
        {
            if (!first) text.Append(", ");
            first = false;
            text.Append(name).Append(": ");
            shape.TryRead(target, name, out var member);
            Append(member);
        }

        text.Append('}');
    }

    private void AppendQuoted(string content)
    {
        text.Append('"');
        Quoting.Append(text, content);
        text.Append('"');
    }
}
