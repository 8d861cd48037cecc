using NotesGen.Templates.Evaluation.Nodes;
using NotesGen.Templates.Values;

namespace NotesGen.Templates.Evaluation;

internal sealed partial class Rendering
{
    /// <summary>Runs the block that the running function was wrapped around; nothing when there is none.</summary>
    public Flow RunBlock()
    {
        var frame = Frame;
        if (frame.Block is not { } block) return Flow.Next;

        Step();
        var (template, home) = (frame.Template, frame.BlockHome);
        (frame.Template, frame.Block, frame.BlockHome) = (block.Template, block.Outer, block.Home);
        var flow = block.Body.Execute(this);
        (frame.Template, frame.Block, frame.BlockHome) = (template, block, home);
        return flow;
    }

    public WrappedBlock BlockHere(StatementNode body) => new(body, Frame.Template, Frame, Frame.Block);

    /// <summary>The variables of the innermost scope as an object.</summary>
    public Value CurrentObject()
    {
        for (var i = scopeCount - 1; i >= 0; i--)
        {
            switch (scopes[i].Kind)
            {
                case ScopeKind.Object: return scopes[i].Object;
                case ScopeKind.Parameters: return new Value(ScopeShape.Instance, new ScopeObject(this, scopes[i]));
            }
        }

        return new Value(ScopeShape.Instance, new ScopeObject(this, Scope: null));
    }

    /// <summary>The arguments of the running function as an array, the named ones as its members.</summary>
    public Value ArgumentList()
    {
        var arguments = Frame.Arguments;
        var list = new TemplateArray(StackRange(arguments.Base, arguments.Count));
        for (var i = 0; i < arguments.Names.Length; i++)
        {
            list.Members ??= new TemplateObject();
            list.Members.Members[Names[arguments.Names[i]]] = StackAt(arguments.Base + arguments.Count + i);
        }

        return list.AsValue();
    }
}
