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
        var mark = rendering.Output.Length;
        var result = rendering.Include(template, arguments with { Base = arguments.Base + 1, Count = arguments.Count - 1 });
        return use == ResultUse.Output || result.IsDefined ? result : rendering.TakeOutput(mark);
    }
}
