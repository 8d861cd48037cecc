using NotesGen.Templates.Values;

namespace NotesGen.Templates.Functions.BuiltIn;

internal static partial class ArrayFunctions
{
    private static void AddApplying(FunctionGroup group) => group
        .Add("any(list, function, args...)", "Whether `function` holds for an element; it receives the element and `args`.", static call =>
        {
            foreach (var item in call.List(0).Items)
                if (call.Invoke(call.Function(1), item, call.From(2)).IsTrue)
                    return true;
            return false;
        })
        .Add("each(list, function, args...)", "What `function` makes of each element; it receives the element and `args`.", static call =>
        {
            var made = new TemplateArray();
            foreach (var item in call.List(0).Items) made.Items.Add(call.Invoke(call.Function(1), item, call.From(2)));
            return made.AsValue();
        })
        .Add("filter(list, function, args...)", "The elements for which `function` holds; it receives the element and `args`.", static call =>
        {
            var kept = new TemplateArray();
            foreach (var item in call.List(0).Items)
                if (call.Invoke(call.Function(1), item, call.From(2)).IsTrue)
                    kept.Items.Add(item);
            return kept.AsValue();
        })
        .Add("map(list, member)", "The `member` of each element.", static call =>
        {
            var name = call.Text(1);
            var made = new TemplateArray();
            foreach (var item in call.List(0).Items) made.Items.Add(Member(item, name));
            return made.AsValue();
        });
}
