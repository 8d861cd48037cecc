using NotesGen.Templates.Evaluation.Nodes.Expressions;
using NotesGen.Templates.Syntax;

namespace NotesGen.Templates.Evaluation.Nodes.Statements;

/// <summary>
/// <c>include 'path' arguments</c> as a statement: the template is looked up once, and writes straight on. It does what the
/// <paramref name="call"/> would do, which is made instead where <c>include</c> was given another meaning.
/// </summary>
internal sealed class IncludeNode(TextSpan span, int function, string path, ArgumentNodes arguments, CallNode call) : StatementNode
{
    // A template is the same for all renderings of an engine, so that it does not matter which of them finds it.
    private Template? template;

    public override Flow Execute(Rendering rendering)
    {
        rendering.Position = span;
        if (!rendering.IsBuiltIn(function))
        {
            call.Write(rendering);
            return Flow.Next;
        }

        var top = rendering.StackTop;
        var count = arguments.Push(rendering);
        rendering.Position = span;
        template ??= rendering.Engine.Include(path);
        var returned = rendering.Include(template, new Arguments(top, count, arguments.Names));
        rendering.PopTo(top);
        rendering.Position = span;
        if (returned.IsDefined) rendering.Write(returned);
        return Flow.Next;
    }
}
