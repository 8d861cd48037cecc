using NotesGen.Templates.Errors;
using NotesGen.Templates.Syntax;
using NotesGen.Templates.Values;

namespace NotesGen.Templates.Evaluation.Nodes.Paths;

/// <summary>An element of a list by its position, negative from the end, or a member by its name: <c>target[index]</c>. <c>owner</c> is the target in the words of error messages.</summary>
internal sealed class IndexNode(TextSpan span, ExpressionNode target, string owner, ExpressionNode index) : PathNode(span)
{
    protected override Value Find(Rendering rendering)
    {
        var whole = target.Evaluate(rendering);
        var key = index.Evaluate(rendering);
        rendering.Position = Span;
        if (whole.IsNull) throw new RenderStopped(ErrorCodes.MemberOfNull, $"{owner} is null and has no elements", "test it with `if` first");
        if (key.Kind is ValueKind.Text or ValueKind.Markup) return ObjectMembers.TryRead(whole, rendering.TextOf(key), out var member) ? member.AsSet() : default;
        if (!key.IsNumber) throw new RenderStopped(ErrorCodes.InvalidIndex, $"{KindName.Of(key)} is not an index", "an index is a whole number, or the name of a member");
        return At(rendering, whole, NumberForm.Integer(key) ?? long.MaxValue);
    }

    private static Value At(Rendering rendering, in Value whole, long position)
    {
        switch (whole.Kind)
        {
            case ValueKind.List:
                var count = whole.Count();
                if (position < 0) position += count;
                return position >= 0 && position < count ? whole.At((int)position).AsSet() : default;
            case ValueKind.Text or ValueKind.Markup:
                var text = rendering.TextOf(whole);
                if (position < 0) position += text.Length;
                return position >= 0 && position < text.Length ? text[(int)position].ToString() : default(Value);
            default: throw new RenderStopped(ErrorCodes.InvalidIndex, $"{KindName.Of(whole)} has no positions", "only lists and texts are read by position");
        }
    }

    protected override Value Missing(Rendering rendering) => default;

    public override void Assign(Rendering rendering, in Value value)
    {
        var whole = target.Evaluate(rendering);
        var key = index.Evaluate(rendering);
        rendering.Position = Span;
        if (!key.IsNumber) ObjectMembers.Write(whole, rendering.TextOf(key), value);
        else if (whole.Reference is TemplateArray array) AssignAt(rendering, array, NumberForm.Integer(key) ?? -1, value);
        else throw new RenderStopped(ErrorCodes.ReadOnly, $"an element of {KindName.Of(whole)} cannot be set", "only an array that the template made itself can be changed");
    }

    private static void AssignAt(Rendering rendering, TemplateArray array, long position, in Value value)
    {
        if (position < 0) position += array.Items.Count;
        if (position is < 0 or > int.MaxValue - 1) throw new RenderStopped(ErrorCodes.InvalidIndex, "the index is outside the array");
        if (position >= array.Items.Count) rendering.Step((int)Math.Min(int.MaxValue, position - array.Items.Count));
        while (array.Items.Count <= position) array.Items.Add(default);
        array.Items[(int)position] = value;
    }
}
