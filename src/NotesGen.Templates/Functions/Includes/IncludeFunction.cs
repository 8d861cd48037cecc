using NotesGen.Templates.Errors;
using NotesGen.Templates.Evaluation;
using NotesGen.Templates.Values;

namespace NotesGen.Templates.Functions;

/// <summary>
/// <c>include 'path' arguments</c>: renders another template in place. Arguments by position are its <c>$0</c>, <c>$1</c> …;
/// those by name are its <c>$.name</c> and, as long as it runs, variables of that name.
/// </summary>
internal sealed class IncludeFunction() : Function("include")
{
    public override Value Invoke(Rendering rendering, in Arguments arguments, ResultUse use)
    {
        if (arguments.Count == 0) throw new RenderStopped(ErrorCodes.WrongArgumentCount, "`include` needs the path of a template", "write `include 'partials/card'`");
        var path = rendering.StackAt(arguments.Base);
        if (path.Kind != ValueKind.Text || path.AsText.Length == 0) throw new RenderStopped(ErrorCodes.WrongType, $"{KindName.Of(path)} is not the path of a template");

        var template = rendering.Included(path.AsText);
        var position = rendering.Position;
        var saved = BindNames(rendering, arguments);
        rendering.Position = position;
        rendering.PushFrame(template, arguments with { Base = arguments.Base + 1, Count = arguments.Count - 1 }, FrameKind.Include);
        rendering.Step();
        var mark = rendering.Output.Length;
        template.Body.Execute(rendering);
        var result = rendering.TakeReturned();
        rendering.PopFrame();
        UnbindNames(rendering, arguments, saved);
        if (use == ResultUse.Output) return result;
        return result.IsDefined ? result : rendering.TakeOutput(mark);
    }

    // Named arguments borrow the globals of their names; above other scopes they get a scope of their own.
    private static int BindNames(Rendering rendering, in Arguments arguments)
    {
        var saved = rendering.StackTop;
        if (arguments.Names.Length == 0) return saved;
        var first = arguments.Base + arguments.Count;
        if (rendering.HasScopes)
        {
            var scope = rendering.PushScope(ScopeKind.Names);
            for (var i = 0; i < arguments.Names.Length; i++) scope.Names.Set(arguments.Names[i], rendering.StackAt(first + i));
            return saved;
        }

        for (var i = 0; i < arguments.Names.Length; i++)
        {
            rendering.Push(rendering.RawGlobal(arguments.Names[i]));
            rendering.SetGlobal(arguments.Names[i], rendering.StackAt(first + i));
        }

        return saved;
    }

    private static void UnbindNames(Rendering rendering, in Arguments arguments, int saved)
    {
        if (arguments.Names.Length == 0) return;
        if (rendering.HasScopes)
        {
            rendering.PopScope();
            return;
        }

        for (var i = 0; i < arguments.Names.Length; i++) rendering.RestoreGlobal(arguments.Names[i], rendering.StackAt(saved + i));
        rendering.PopTo(saved);
    }
}
