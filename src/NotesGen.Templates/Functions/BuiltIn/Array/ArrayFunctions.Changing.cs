using NotesGen.Templates.Values;

namespace NotesGen.Templates.Functions.BuiltIn;

internal static partial class ArrayFunctions
{
    private static void AddChanging(FunctionGroup group) => group
        .Add("add(list, value)", "The list with `value` at its end.", static call =>
        {
            var list = call.List(0);
            list.Items.Add(call[1]);
            return list.AsValue();
        })
        .Add("add_range(list1, list2)", "The elements of both lists.", Concatenate)
        .Add("concat(list1, list2)", "The elements of both lists.", Concatenate)
        .Add("compact(list)", "The list without its null elements.", static call =>
        {
            var list = call.List(0);
            list.Items.RemoveAll(static item => item.IsNull);
            return list.AsValue();
        })
        .Add("insert_at(list, index, value)", "The list with `value` at position `index`; negative counts from the end.", InsertAt)
        .Add("remove_at(list, index)", "The list without the element at `index`; negative counts from the end.", RemoveAt)
        .Add("limit(list, count)", "The first `count` elements.", static call =>
        {
            var list = call.List(0);
            var count = Math.Clamp(call.Integer(1), 0, list.Items.Count);
            list.Items.RemoveRange(count, list.Items.Count - count);
            return list.AsValue();
        })
        .Add("offset(list, index)", "The elements from position `index` on.", static call =>
        {
            var list = call.List(0);
            list.Items.RemoveRange(0, Math.Clamp(call.Integer(1), 0, list.Items.Count));
            return list.AsValue();
        })
        .Add("reverse(list)", "The elements in reverse order.", static call =>
        {
            var list = call.List(0);
            list.Items.Reverse();
            return list.AsValue();
        })
        .Add("uniq(list)", "The list with each element only once.", Unique);

    private static Value Concatenate(FunctionCall call)
    {
        var list = call.List(0);
        list.Items.AddRange(call.List(1).Items);
        return list.AsValue();
    }

    private static Value InsertAt(FunctionCall call)
    {
        var list = call.List(0);
        var index = call.Integer(1);
        if (index < 0) index += list.Items.Count;
        index = Math.Max(0, index);
        if (index > list.Items.Count) call.Rendering.Step(index - list.Items.Count);
        while (list.Items.Count < index) list.Items.Add(default);
        list.Items.Insert(index, call[2]);
        return list.AsValue();
    }

    private static Value RemoveAt(FunctionCall call)
    {
        var list = call.List(0);
        var index = call.Integer(1);
        if (index < 0) index += list.Items.Count;
        if (index >= 0 && index < list.Items.Count) list.Items.RemoveAt(index);
        return list.AsValue();
    }

    private static Value Unique(FunctionCall call)
    {
        var unique = new TemplateArray();
        foreach (var item in call.List(0).Items)
        {
            call.Rendering.Step(unique.Items.Count);
            if (!unique.Items.Exists(known => Equality.AreEqual(known, item))) unique.Items.Add(item);
        }

        return unique.AsValue();
    }
}
