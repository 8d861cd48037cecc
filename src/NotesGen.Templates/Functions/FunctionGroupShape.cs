using NotesGen.Templates.Values;

namespace NotesGen.Templates.Functions;

/// <summary>A group of functions as an object: its members are the functions.</summary>
internal sealed class FunctionGroupShape : ObjectShape
{
    public static readonly FunctionGroupShape Instance = new();

    public override bool TryRead(in Value target, string name, out Value value)
    {
        var found = ((FunctionGroup)target.Reference!).Find(name);
        value = found?.AsValue() ?? default;
        return found is not null;
    }

    public override IEnumerable<string> Names(Value target) => ((FunctionGroup)target.Reference!).Functions.Select(function => function.Name);
}
