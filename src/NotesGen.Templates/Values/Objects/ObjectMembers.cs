using NotesGen.Templates.Errors;

namespace NotesGen.Templates.Values;

/// <summary>The members of any value: of objects, and the few that texts, lists, dates and lengths of time have.</summary>
internal static class ObjectMembers
{
    public static bool TryRead(in Value target, string name, out Value value)
    {
        switch (target.Kind)
        {
            case ValueKind.Object: return ((ObjectShape)target.Shape!).TryRead(target, name, out value);
            case ValueKind.List: return TryReadList(target, name, out value);
            case ValueKind.Text or ValueKind.Markup when name == "size":
                value = TextForm.Of(target).Length;
                return true;
            case ValueKind.Date: return TimeMembers.TryReadDate(target.AsDate, name, out value);
            case ValueKind.TimeSpan: return TimeMembers.TryReadSpan(target.AsTimeSpan, name, out value);
            default:
                value = default;
                return false;
        }
    }

    public static void Write(in Value target, string name, in Value value)
    {
        switch (target.Kind)
        {
            case ValueKind.Object when ((ObjectShape)target.Shape!).TryWrite(target, name, value): return;
            case ValueKind.List when target.Reference is TemplateArray array && name != "size":
                array.Members ??= new TemplateObject();
                array.Members.Members[name] = value;
                return;
            case ValueKind.Null: throw new RenderStopped(ErrorCodes.MemberOfNull, $"`{name}` cannot be set on null", "make an object first: `name = {}`");
            default: throw new RenderStopped(ErrorCodes.ReadOnly, $"`{name}` of {KindName.Of(target)} cannot be set", "only what a template made itself can be changed");
        }
    }

    public static IEnumerable<string> Names(in Value target) => target.Kind switch
    {
        ValueKind.Object => ((ObjectShape)target.Shape!).Names(target),
        ValueKind.List => target.Reference is TemplateArray { Members: { } own } ? ["size", .. own.Members.Keys] : ["size"],
        ValueKind.Text or ValueKind.Markup => ["size"],
        ValueKind.Date => TimeMembers.OfDates,
        ValueKind.TimeSpan => TimeMembers.OfSpans,
        _ => [],
    };

    private static bool TryReadList(in Value list, string name, out Value value)
    {
        if (name == "size")
        {
            value = list.Count();
            return true;
        }

        value = default;
        return list.Reference is TemplateArray { Members: { } own } && own.Members.TryGetValue(name, out value);
    }
}
