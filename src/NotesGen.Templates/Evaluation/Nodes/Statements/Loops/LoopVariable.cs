using NotesGen.Templates.Evaluation.Nodes.Paths;

namespace NotesGen.Templates.Evaluation.Nodes.Statements;

/// <summary>The variable of a loop. A global name belongs to the loop only while it runs; afterwards it is what it was.</summary>
internal sealed class LoopVariable(PathNode path)
{
    private readonly int name = path is VariableNode variable ? variable.Name : -1;

    public Value Borrow(Rendering rendering)
    {
        if (name < 0) return default;
        if (!rendering.HasScopes) return rendering.RawGlobal(name);
        rendering.PushScope(ScopeKind.Names).Names.Set(name, default);
        return default;
    }

    public void Set(Rendering rendering, in Value value)
    {
        if (name < 0) path.Assign(rendering, value);
        else if (rendering.HasScopes) rendering.TopScope.Names.Set(name, value);
        else rendering.SetGlobal(name, value);
    }

    public void Return(Rendering rendering, in Value borrowed)
    {
        if (name < 0) return;
        if (rendering.HasScopes) rendering.PopScope();
        else rendering.RestoreGlobal(name, borrowed);
    }
}
