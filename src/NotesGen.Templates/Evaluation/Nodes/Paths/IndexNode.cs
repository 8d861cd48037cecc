using NotesGen.Templates.Errors;
using NotesGen.Templates.Syntax;
using NotesGen.Templates.Values;

namespace NotesGen.Templates.Evaluation.Nodes.Paths;

/// <summary>An element of a list by its position, negative from the end, or a member by its name: <c>target[index]</c>.</summary>
internal sealed class IndexNode(TextSpan span, ExpressionNode target, ExpressionNode index) : PathNode(span)
{
    protected override Value Find(Rendering rendering)
    {
        var owner = target.Evaluate(rendering);
        var key = index.Evaluate(rendering);
        rendering.Position = Span;
        if (owner.IsNull) throw new RenderStopped(ErrorCodes.MemberOfNull, "null has no elements", "test it first: `if list`");
        if (key.Kind is ValueKind.Text or ValueKind.Markup) return ObjectMembers.TryRead(owner, rendering.TextOf(key), out var member) ? member.AsSet() : default;
        if (!key.IsNumber) throw new RenderStopped(ErrorCodes.InvalidIndex, $"{KindName.Of(key)} is not an index", "an index is a whole number, or the name of a member");
        return At(rendering, owner, NumberForm.Integer(key) ?? long.MaxValue);
    }

    private static Value At(Rendering rendering, in Value owner, long position)
    {
        switch (owner.Kind)
        {
            case ValueKind.List:
                var count = owner.Count();
                if (position < 0) position += count;
                return position >= 0 && position < count ? owner.At((int)position).AsSet() : default;
            case ValueKind.Text or ValueKind.Markup:
                var text = rendering.TextOf(owner);
                if (position < 0) position += text.Length;
                return position >= 0 && position < text.Length ? text[(int)position].ToString() : default(Value);
            default: throw new RenderStopped(ErrorCodes.InvalidIndex, $"{KindName.Of(owner)} has no positions", "only lists and texts are read by position");
        }
    }

    protected override Value Missing(Rendering rendering) => default;

    public override void Assign(Rendering rendering, in Value value)
    {
        var owner = target.Evaluate(rendering);
        var key = index.Evaluate(rendering);
        rendering.Position = Span;
        if (!key.IsNumber) ObjectMembers.Write(owner, rendering.TextOf(key), value);
        else if (owner.Reference is TemplateArray array) AssignAt(rendering, array, NumberForm.Integer(key) ?? -1, value);
        else throw new RenderStopped(ErrorCodes.ReadOnly, $"an element of {KindName.Of(owner)} cannot be set", "only an array that the template made itself can be changed");
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
