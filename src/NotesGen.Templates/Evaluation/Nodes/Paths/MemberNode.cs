using NotesGen.Templates.Errors;
using NotesGen.Templates.Syntax;
using NotesGen.Templates.Syntax.Expressions;
using NotesGen.Templates.Values;

namespace NotesGen.Templates.Evaluation.Nodes.Paths;

/// <summary>A member of a value: <c>target.name</c>.</summary>
internal sealed class MemberNode(TextSpan span, TextSpan nameSpan, ExpressionNode target, string name, MemberAccess access) : PathNode(span)
{
    private readonly MemberSite site = new(name);

    protected override Value Find(Rendering rendering)
    {
        var value = access == MemberAccess.Optional ? target.EvaluateOrNull(rendering) : target.Evaluate(rendering);
        if (value.IsNull && access == MemberAccess.Required) throw OfNull(rendering);
        return site.TryRead(value, out var member) ? member.AsSet() : default;
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
