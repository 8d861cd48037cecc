using NotesGen.Templates.Errors;
using NotesGen.Templates.Evaluation;
using NotesGen.Templates.Values;

namespace NotesGen.Templates.Functions;

/// <summary>
/// <c>include_join names separator begin end</c>: renders several templates with a separator between them, and a
/// beginning and an end around them unless nothing was written. <c>tpl:name</c> means a template instead of a text.
/// </summary>
internal sealed class IncludeJoinFunction() : Function("include_join")
{
    private const string TemplateMark = "tpl:";

    public override Value Invoke(Rendering rendering, in Arguments arguments, ResultUse use)
    {
        if (arguments.Count is < 2 or > 4) throw new RenderStopped(ErrorCodes.WrongArgumentCount, "`include_join` takes two to four arguments", "use: include_join <names> <separator> <begin>? <end>?");
        var names = rendering.StackAt(arguments.Base);
        if (names.Kind != ValueKind.List) throw new RenderStopped(ErrorCodes.NotAList, "`include_join` needs a list of paths");

        var mark = rendering.Output.Length;
        Piece(rendering, arguments, 2);
        var contentMark = rendering.Output.Length;
        for (var i = 0; i < names.Count(); i++)
        {
            if (i > 0) Piece(rendering, arguments, 1);
            Include(rendering, names.At(i));
        }

        if (rendering.Output.Length == contentMark) rendering.Output.Truncate(mark);
        else Piece(rendering, arguments, 3);
        return use == ResultUse.Output ? default : rendering.TakeOutput(mark);
    }

    private static void Piece(Rendering rendering, in Arguments arguments, int index)
    {
        if (index >= arguments.Count) return;
        var piece = rendering.StackAt(arguments.Base + index);
        var text = rendering.TextOf(piece);
        if (text.StartsWith(TemplateMark, StringComparison.Ordinal)) Include(rendering, text[TemplateMark.Length..]);
        else rendering.Write(piece.Kind == ValueKind.Text ? rendering.AsMarkup(text) : piece);
    }

    private static void Include(Rendering rendering, in Value path)
    {
        var function = rendering.Engine.BuiltIn(rendering.Names.NumberOf("include")).AsFunction;
        var top = rendering.StackTop;
        rendering.Push(path);
        rendering.Write(function.Invoke(rendering, new Arguments(top, 1, Arguments.NoNames), ResultUse.Output));
        rendering.PopTo(top);
    }
}
