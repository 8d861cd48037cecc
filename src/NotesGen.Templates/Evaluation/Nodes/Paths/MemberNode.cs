using NotesGen.Templates.Errors;
using NotesGen.Templates.Syntax;
using NotesGen.Templates.Syntax.Expressions;
using NotesGen.Templates.Values;

namespace NotesGen.Templates.Evaluation.Nodes.Paths;

/// <summary>A member of a value: <c>target.name</c>. <c>owner</c> is the target in the words of error messages.</summary>
internal sealed class MemberNode(TextSpan span, TextSpan nameSpan, ExpressionNode target, string owner, string name, MemberAccess access) : PathNode(span)
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

        var value = access == MemberAccess.Optional ? target.EvaluateOrNull(rendering) : target.Evaluate(rendering);
        if (value.IsNull) return access == MemberAccess.Optional ? default : throw OfNull(rendering);
        return site.Read(value);
    }

    protected override Value Missing(Rendering rendering)
    {
        if (rendering.Options.Strictness == Strictness.Lenient || access == MemberAccess.Optional) return default;
        var value = target.Evaluate(rendering);
        rendering.Position = nameSpan;
        throw Unknown(value);
    }

    // The same as for any path; said again in a sealed class, it is a direct call.
    public override void Write(Rendering rendering) => WriteFound(rendering, Find(rendering));

    public override RenderStopped NoFunction(Rendering rendering)
    {
        var value = target.EvaluateOrNull(rendering);
        rendering.Position = nameSpan;
        return Unknown(value);
    }

    private RenderStopped Unknown(in Value value)
    {
        var help = NearestName.Suggest(name, ObjectMembers.Names(value));
        return value.Reference is FunctionGroup group
            ? new RenderStopped(ErrorCodes.NotAFunction, $"there is no function `{group.Name}.{name}`", help)
            : new RenderStopped(ErrorCodes.UnknownMember, $"{owner} has no member `{name}`", help);
    }

    public override void Assign(Rendering rendering, in Value value)
    {
        var whole = target.Evaluate(rendering);
        rendering.Position = Span;
        if (whole.Reference is FunctionGroup { Name: "date" } && name == "format") rendering.DateFormat = rendering.TextOf(value);
        else ObjectMembers.Write(whole, name, value);
    }

    private RenderStopped OfNull(Rendering rendering)
    {
        rendering.Position = nameSpan;
        return new RenderStopped(ErrorCodes.MemberOfNull, $"{owner} is null and has no member `{name}`", "write `?.` where something may be missing");
    }
}
