using NotesGen.Templates.Errors;
using NotesGen.Templates.Evaluation;
using NotesGen.Templates.Evaluation.Nodes;
using NotesGen.Templates.Syntax.Functions;
using NotesGen.Templates.Values;

namespace NotesGen.Templates.Functions;

/// <summary>
/// A function written in a template. Without a parameter list it reads its arguments as <c>$0</c>, <c>$1</c> … and its
/// assignments are its caller's; with one, its parameters and assignments are its own.
/// </summary>
internal sealed class TemplateFunction(string name, Template template, TemplateParameter[]? parameters, StatementNode body) : Function(name)
{
    public override Value Invoke(Rendering rendering, in Arguments arguments, ResultUse use)
    {
        rendering.Step();
        if (parameters is not null) Bind(rendering, arguments);
        rendering.PushFrame(template, arguments, FrameKind.Function);
        var mark = rendering.Output.Length;
        body.Execute(rendering);
        var result = rendering.TakeReturned();
        rendering.PopFrame();
        if (parameters is not null) rendering.PopScope();
        return use == ResultUse.Value && !result.IsDefined && rendering.Output.Length > mark ? rendering.TakeOutput(mark) : result;
    }

    private void Bind(Rendering rendering, in Arguments arguments)
    {
        var scope = rendering.PushScope(ScopeKind.Parameters);
        for (var i = 0; i < parameters!.Length; i++)
        {
            var parameter = parameters[i];
            var named = Array.IndexOf(arguments.Names, parameter.Name);
            if (parameter.Form == ParameterForm.Rest) scope.Names.Set(parameter.Name, Rest(rendering, arguments, i));
            else if (i < arguments.Count) scope.Names.Set(parameter.Name, rendering.StackAt(arguments.Base + i));
            else if (named >= 0) scope.Names.Set(parameter.Name, rendering.StackAt(arguments.Base + arguments.Count + named));
            else if (parameter.Form == ParameterForm.Optional) scope.Names.Set(parameter.Name, parameter.Default);
            else throw new RenderStopped(ErrorCodes.WrongArgumentCount, $"`{Name}` needs `{rendering.Names[parameter.Name]}`", Usage(rendering));
        }

        CheckSurplus(rendering, arguments);
    }

    private static Value Rest(Rendering rendering, in Arguments arguments, int from) =>
        new TemplateArray(from < arguments.Count ? rendering.StackRange(arguments.Base + from, arguments.Count - from) : []).AsValue();

    private void CheckSurplus(Rendering rendering, in Arguments arguments)
    {
        var last = parameters!.Length == 0 ? ParameterForm.Required : parameters[^1].Form;
        if (arguments.Count > parameters.Length && last != ParameterForm.Rest)
            throw new RenderStopped(ErrorCodes.WrongArgumentCount, $"`{Name}` takes {ArgumentCount.Of(parameters.Length)}, not {arguments.Count}", Usage(rendering));
        foreach (var given in arguments.Names)
            if (!Array.Exists(parameters, parameter => parameter.Name == given))
                throw new RenderStopped(ErrorCodes.UnknownArgument, $"`{Name}` has no parameter `{rendering.Names[given]}`", Usage(rendering));
    }

    private string Usage(Rendering rendering) => $"its parameters: {string.Join(", ", parameters!.Select(parameter => rendering.Names[parameter.Name]))}";
}
