using NotesGen.Templates.Errors;
using NotesGen.Templates.Evaluation;

namespace NotesGen.Templates.Functions;

/// <summary>A function written in C#, with parameters that are checked and completed before it is called.</summary>
internal sealed class NativeFunction : Function
{
    private readonly FunctionBody body;
    private readonly FunctionParameter[] parameters;
    private readonly int required;
    private readonly int maximum;

    public NativeFunction(string name, FunctionDescription description, FunctionBody body)
        : base(name)
    {
        Description = description;
        this.body = body;
        parameters = [.. description.Parameters];
        required = parameters.Count(parameter => parameter.Use == ParameterUse.Required);
        maximum = parameters is [.., { Use: ParameterUse.Rest }] ? int.MaxValue : parameters.Length;
    }

    public FunctionDescription Description { get; }

    public override Value Invoke(Rendering rendering, in Arguments arguments, ResultUse use)
    {
        if (arguments.Count > maximum)
            throw new RenderStopped(ErrorCodes.WrongArgumentCount, $"`{Name}` takes {ArgumentCount.Of(maximum)}, not {arguments.Count}", Usage);

        var complete = arguments.Names.Length == 0 && arguments.Count >= parameters.Length;
        var (start, count) = complete ? (arguments.Base, arguments.Count) : Complete(rendering, arguments);
        var top = rendering.StackTop;
        var value = Call(rendering, start, count);
        rendering.PopTo(top);
        return value;
    }

    private Value Call(Rendering rendering, int start, int count)
    {
        try
        {
            return body(new FunctionCall(this, rendering, rendering.StackRange(start, count)));
        }
        catch (Exception failure) when (failure is ArgumentException or FormatException)
        {
            throw new RenderStopped(ErrorCodes.FunctionFailed, $"`{Name}` failed: {failure.Message}");
        }
    }

    // Puts a full row of arguments on top of the stack: given by position, given by name, or the default.
    private (int Start, int Count) Complete(Rendering rendering, in Arguments arguments)
    {
        CheckNames(rendering, arguments);
        var start = rendering.StackTop;
        for (var i = 0; i < parameters.Length; i++)
        {
            var named = NamedIndex(rendering, arguments, parameters[i].Name);
            if (i < arguments.Count) rendering.Push(rendering.StackAt(arguments.Base + i));
            else if (named >= 0) rendering.Push(rendering.StackAt(arguments.Base + arguments.Count + named));
            else if (i < required) throw new RenderStopped(ErrorCodes.WrongArgumentCount, $"`{Name}` needs `{parameters[i].Name}`", Usage);
            else if (parameters[i].Use == ParameterUse.Optional) rendering.Push(parameters[i].Default);
        }

        for (var i = parameters.Length; i < arguments.Count; i++) rendering.Push(rendering.StackAt(arguments.Base + i));
        return (start, rendering.StackTop - start);
    }

    private static int NamedIndex(Rendering rendering, in Arguments arguments, string name)
    {
        for (var i = 0; i < arguments.Names.Length; i++)
            if (string.Equals(rendering.Names[arguments.Names[i]], name, StringComparison.Ordinal))
                return i;
        return -1;
    }

    private void CheckNames(Rendering rendering, in Arguments arguments)
    {
        foreach (var number in arguments.Names)
        {
            var given = rendering.Names[number];
            if (!Array.Exists(parameters, parameter => string.Equals(parameter.Name, given, StringComparison.Ordinal)))
                throw new RenderStopped(ErrorCodes.UnknownArgument, $"`{Name}` has no parameter `{given}`", NearestName.Suggest(given, parameters.Select(parameter => parameter.Name)) ?? Usage);
        }
    }

    private string Usage => $"use: {Name}{string.Concat(parameters.Select(parameter => parameter.Use switch
    {
        ParameterUse.Required => $" <{parameter.Name}>",
        ParameterUse.Optional => $" <{parameter.Name}>?",
        _ => $" <{parameter.Name}>...",
    }))}";
}
