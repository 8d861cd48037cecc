using NotesGen.Templates.Errors;
using NotesGen.Templates.Values;

namespace NotesGen.Templates.Evaluation;

internal sealed partial class Rendering
{
    private readonly EngineLimits limits = engine.Options.Limits;
    private long steps;
    private LoopState[] loops = [];
    private int loopDepth;
    private Dictionary<string, int>? cycles;

    /// <summary>Counts the work of loops and of functions over lists against the limit.</summary>
    public void Step(int count = 1)
    {
        steps += count;
        if (steps > limits.Steps) throw TooManySteps();
        CheckOutput();
    }

    public void CheckOutput()
    {
        if (Output.Length > Output.Limit) throw Output.TooMuch();
    }

    public void CheckLength(long characters)
    {
        if (characters > limits.TextLength) throw new RenderStopped(ErrorCodes.TooLong, $"a text of more than {limits.TextLength} characters");
    }

    public string Limited(string text)
    {
        CheckLength(text.Length);
        return text;
    }

    /// <summary>An array with the elements of a list, each counted as work.</summary>
    public TemplateArray Copy(in Value list)
    {
        var copy = new TemplateArray();
        if (list.IsNull) return copy;
        if (list.Kind != ValueKind.List) throw new RenderStopped(ErrorCodes.NotAList, $"{KindName.Of(list)} is not a list");
        var count = list.Count();
        Step(count);
        copy.Items.EnsureCapacity(count);
        for (var i = 0; i < count; i++) copy.Items.Add(list.At(i));
        return copy;
    }

    public LoopState EnterLoop()
    {
        if (loopDepth == loops.Length)
        {
            Array.Resize(ref loops, Math.Max(4, loopDepth * 2));
            for (var i = loopDepth; i < loops.Length; i++) loops[i] = new LoopState();
        }

        return loops[loopDepth++];
    }

    public void LeaveLoop() => loops[--loopDepth].Clear();

    private RenderStopped TooManySteps() =>
        new(ErrorCodes.TooManySteps, $"loops ran more than {limits.Steps} times", "a loop may never end, or lists may be nested too deeply");

    /// <summary>The turn of a cycle of that name, counted from 0.</summary>
    public int NextTurn(string cycle)
    {
        cycles ??= new Dictionary<string, int>(StringComparer.Ordinal);
        var turn = cycles.GetValueOrDefault(cycle);
        cycles[cycle] = turn + 1;
        return turn;
    }
}
