namespace NotesGen.Templates.Evaluation;

internal sealed partial class Rendering
{
    private int includeDepth;
    private string? lastIncludePath;
    private Template? lastIncluded;

    /// <summary>The template that an include names. A loop includes the same one again and again, so the last is remembered.</summary>
    public Template Included(string path)
    {
        if (!ReferenceEquals(path, lastIncludePath))
        {
            lastIncluded = Engine.Include(path);
            lastIncludePath = path;
        }

        return lastIncluded!;
    }

    /// <summary>
    /// Renders another template in place, with its arguments on the stack; the value of its <c>ret</c>, undefined when it
    /// gave none. The named ones are variables as long as it runs.
    /// </summary>
    public Value Include(Template template, in Arguments arguments)
    {
        var (names, top) = (arguments.Names, StackTop);
        if (names.Length > 0) LendNames(names, arguments.Base + arguments.Count);
        PushFrame(template, arguments, FrameKind.Include);
        Step();
        template.Body.Execute(this);
        var returned = TakeReturned();
        PopFrame();
        if (names.Length > 0) TakeNamesBack(names, top);
        return returned;
    }

    // Names borrow the globals of their names, which the stack keeps; above other scopes they get a scope of their own.
    private void LendNames(int[] names, int first)
    {
        if (scopeCount > 0)
        {
            var scope = PushScope(ScopeKind.Names);
            for (var i = 0; i < names.Length; i++) scope.Names.Set(names[i], stack[first + i]);
            return;
        }

        for (var i = 0; i < names.Length; i++)
        {
            ref var global = ref GlobalAt(names[i]);
            Push(global);
            global = stack[first + i].AsSet();
        }
    }

    // The last first, so that a name given twice is again what it was before both.
    private void TakeNamesBack(int[] names, int kept)
    {
        if (scopeCount > 0)
        {
            PopScope();
            return;
        }

        for (var i = names.Length - 1; i >= 0; i--) globals[names[i]] = stack[kept + i];
        PopTo(kept);
    }
}
