using NotesGen.Templates.Values;

namespace NotesGen.Templates.Functions.BuiltIn;

internal static partial class ArrayFunctions
{
    private static void AddReading(FunctionGroup group) => group
        .Add("first(list)", "The first element; null when there is none.", static call => call[0] is { Kind: ValueKind.List } list && list.Count() > 0 ? list.At(0) : default)
        .Add("last(list)", "The last element; null when there is none.", static call => call[0] is { Kind: ValueKind.List } list && list.Count() > 0 ? list.At(list.Count() - 1) : default)
        .Add("size(list)", "How many elements there are.", static call => call[0].Kind == ValueKind.List ? call[0].Count() : call.List(0).Items.Count)
        .Add("contains(list, item)", "Whether an element equals `item`.", static call =>
        {
            var item = call[1];
            return call.List(0).Items.Exists(element => Equality.AreEqual(element, item));
        })
        .Add("cycle(list, group = null)", "The next element each time it is called, from the start again after the last; cycles with the same `group`, or the same elements, take turns together.", Cycle)
        .Add("join(list, delimiter, function = null)", "The elements as one text with `delimiter` between them, each passed through `function` if there is one.", Join)
        .Add("sort(list, member = null)", "The elements in order, by their value or that of their `member`.", Sort);

    private static Value Cycle(FunctionCall call)
    {
        var items = call.List(0).Items;
        if (items.Count == 0) return default;
        var name = call[1].IsNull ? TextForm.Of(call[0]) : call.Text(1);
        return items[call.Rendering.NextTurn(name) % items.Count];
    }

    private static Value Join(FunctionCall call)
    {
        var function = call[2].IsNull ? null : call.Function(2);
        var parts = new List<Value>();
        foreach (var item in call.List(0).Items)
        {
            if (parts.Count > 0) parts.Add(call[1]);
            parts.Add(function is null ? item : call.Invoke(function, item, []));
        }

        return TextOperation.Join(parts, call.Rendering);
    }

    private static Value Sort(FunctionCall call)
    {
        var list = call.List(0);
        var member = call[1].IsNull ? null : call.Text(1);
        call.Rendering.Step(list.Items.Count * 16);
        return new TemplateArray([.. list.Items.OrderBy(item => member is null ? item : Member(item, member), ValueOrder.Instance)]).AsValue();
    }

    private static Value Member(in Value item, string name) => ObjectMembers.TryRead(item, name, out var value) ? value : default;
}
