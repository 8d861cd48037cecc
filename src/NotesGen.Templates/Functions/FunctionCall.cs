using NotesGen.Templates.Errors;
using NotesGen.Templates.Evaluation;
using NotesGen.Templates.Functions;
using NotesGen.Templates.Values;

namespace NotesGen.Templates;

/// <summary>A call of a function written in C#: its arguments, in the forms that functions need.</summary>
public readonly ref struct FunctionCall
{
    private readonly NativeFunction function;
    private readonly ReadOnlySpan<Value> arguments;

    internal FunctionCall(NativeFunction function, Rendering rendering, ReadOnlySpan<Value> arguments)
    {
        this.function = function;
        Rendering = rendering;
        this.arguments = arguments;
    }

    /// <summary>How many arguments there are, those left out included.</summary>
    public int Count => arguments.Length;

    /// <summary>An argument as it is.</summary>
    public Value this[int index] => arguments[index];

    internal Rendering Rendering { get; }

    /// <summary>An argument as text: what a template would write, without escaping.</summary>
    public string Text(int index) => Rendering.TextOf(arguments[index]);

    /// <summary>An argument as a whole number; null counts as 0.</summary>
    public int Integer(int index)
    {
        var value = arguments[index];
        if (value.IsNull) return 0;
        if ((value.IsNumber || value.Kind == ValueKind.Boolean) && NumberForm.Integer(value) is >= int.MinValue and <= int.MaxValue and var number) return (int)number;
        if (value.Kind == ValueKind.Text && int.TryParse(value.AsText, System.Globalization.CultureInfo.InvariantCulture, out var parsed)) return parsed;
        throw Wrong(index, "a whole number");
    }

    /// <summary>An argument as a fraction; null counts as 0.</summary>
    public double Double(int index)
    {
        var value = arguments[index];
        if (value.IsNull) return 0;
        if (value.IsNumber || value.Kind == ValueKind.Boolean) return NumberForm.Double(value);
        if (value.Kind == ValueKind.Text && double.TryParse(value.AsText, System.Globalization.CultureInfo.InvariantCulture, out var parsed)) return parsed;
        throw Wrong(index, "a number");
    }

    /// <summary>An argument as a number of whatever kind it is; null counts as 0.</summary>
    internal Value Number(int index)
    {
        var value = arguments[index];
        if (value.IsNull) return 0;
        return value.IsNumber ? value : throw Wrong(index, "a number");
    }

    /// <summary>An argument as a date.</summary>
    public DateTimeOffset Date(int index) => arguments[index].Kind == ValueKind.Date ? arguments[index].AsDate : throw Wrong(index, "a date");

    /// <summary>An argument as a list, copied; null counts as an empty one.</summary>
    internal TemplateArray List(int index) => arguments[index].Kind is ValueKind.List or ValueKind.Null ? Rendering.Copy(arguments[index]) : throw Wrong(index, "a list");

    internal Function Function(int index) => arguments[index].Kind == ValueKind.Function ? arguments[index].AsFunction : throw Wrong(index, "a function, such as `@string.upcase`");

    /// <summary>The arguments from one position on.</summary>
    internal ReadOnlySpan<Value> From(int index) => index < arguments.Length ? arguments[index..] : [];

    /// <summary>Calls a function given as an argument: with one value, and further arguments.</summary>
    internal Value Invoke(Function called, in Value first, ReadOnlySpan<Value> more)
    {
        var top = Rendering.StackTop;
        Rendering.Push(first);
        foreach (var argument in more) Rendering.Push(argument);
        var value = called.Invoke(Rendering, new Arguments(top, 1 + more.Length, Arguments.NoNames), ResultUse.Value);
        Rendering.PopTo(top);
        return value;
    }

    private RenderStopped Wrong(int index, string expected) =>
        new(ErrorCodes.WrongType, $"`{Parameter(index)}` of `{function.Name}` must be {expected}, not {KindName.Of(arguments[index])}");

    private string Parameter(int index) => function.Description.Parameters[Math.Min(index, function.Description.Parameters.Count - 1)].Name;
}
