using NotesGen.Templates.Evaluation;

namespace NotesGen.Templates.Functions;

/// <summary>A function as a value: built in, given by the host, or written in a template.</summary>
internal abstract class Function(string name)
{
    public string Name { get; } = name;

    public abstract Value Invoke(Rendering rendering, in Arguments arguments, ResultUse use);

    public Value AsValue() => new(Values.ScalarShape.Function, this);
}
