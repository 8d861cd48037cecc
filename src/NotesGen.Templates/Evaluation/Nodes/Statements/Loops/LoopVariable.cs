using NotesGen.Templates.Evaluation.Nodes.Paths;

namespace NotesGen.Templates.Evaluation.Nodes.Statements;

/// <summary>The variable of a loop. A name belongs to the loop only while it runs; afterwards it is what it was.</summary>
internal sealed class LoopVariable(PathNode path)
{
    private readonly VariableNode? variable = path as VariableNode;
    private readonly LocalNode? local = path as LocalNode;

    /// <summary>Takes the name for the loop and gives what it was before.</summary>
    public Value Borrow(Rendering rendering)
    {
        if (local is not null) return rendering.Frame.Locals.Raw(local.Name);
        if (variable is null) return default;
        if (!rendering.HasScopes) return rendering.RawGlobal(variable.Name);
        rendering.PushScope(ScopeKind.Names).Names.Set(variable.Name, default);
        return default;
    }

    public void Set(Rendering rendering, in Value value)
    {
        if (variable is null) path.Assign(rendering, value);
        else if (rendering.HasScopes) rendering.TopScope.Names.Set(variable.Name, value);
        else rendering.SetGlobal(variable.Name, value);
    }

    /// <summary>Gives the name back.</summary>
    public void Return(Rendering rendering, in Value borrowed)
    {
        if (local is not null) rendering.Frame.Locals.Restore(local.Name, borrowed);
        else if (variable is null) return;
        else if (rendering.HasScopes) rendering.PopScope();
        else rendering.RestoreGlobal(variable.Name, borrowed);
    }
}
