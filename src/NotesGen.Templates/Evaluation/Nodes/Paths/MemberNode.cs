using NotesGen.Templates.Errors;
using NotesGen.Templates.Syntax;
using NotesGen.Templates.Syntax.Expressions;
using NotesGen.Templates.Values;

namespace NotesGen.Templates.Evaluation.Nodes.Paths;

/// <summary>A member of a value: <c>target.name</c>.</summary>
internal sealed class MemberNode(TextSpan span, TextSpan nameSpan, ExpressionNode target, string name, MemberAccess access) : PathNode(span)
{
    private readonly MemberSite site = new(name);

    // Most paths start at a variable; it is read here without the ways of an expression.
    private readonly int variable = target is VariableNode start ? start.Name : -1;

    protected override Value Find(Rendering rendering)
    {
        if (variable >= 0)
        {
            ref readonly var start = ref rendering.Read(variable);
            if (start.Kind is not (ValueKind.Null or ValueKind.Function)) return site.Read(start);
        }

        var owner = access == MemberAccess.Optional ? target.EvaluateOrNull(rendering) : target.Evaluate(rendering);
        if (owner.IsNull) return access == MemberAccess.Optional ? default : throw OfNull(rendering);
        return site.Read(owner);
    }

    protected override Value Missing(Rendering rendering)
    {
        if (rendering.Options.Strictness == Strictness.Lenient || access == MemberAccess.Optional) return default;
        var value = target.Evaluate(rendering);
        rendering.Position = nameSpan;
        throw new RenderStopped(ErrorCodes.UnknownMember, $"{KindName.Of(value)} has no member `{name}`", NearestName.Suggest(name, ObjectMembers.Names(value)));
    }

    public override void Assign(Rendering rendering, in Value value)
    {
        var owner = target.Evaluate(rendering);
        rendering.Position = Span;
        if (owner.Reference is FunctionGroup { Name: "date" } && name == "format") rendering.DateFormat = rendering.TextOf(value);
        else ObjectMembers.Write(owner, name, value);
    }

    private RenderStopped OfNull(Rendering rendering)
    {
        rendering.Position = nameSpan;
        return new RenderStopped(ErrorCodes.MemberOfNull, $"`{name}` cannot be read of null", "write `?.` where something may be missing");
    }
}
