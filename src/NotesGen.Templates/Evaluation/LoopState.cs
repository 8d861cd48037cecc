using NotesGen.Templates.Values;

namespace NotesGen.Templates.Evaluation;

/// <summary>Where a running loop stands; <c>for.index</c> and its like read it.</summary>
internal sealed class LoopState
{
    private Value previous;

    /// <summary>The rounds done so far.</summary>
    public int Index { get; set; }

    public int Length { get; private set; }

    /// <summary>The column of a table row, from 1.</summary>
    public int Column { get; set; }

    public Value Current { get; set; }

    public bool IsLast => Index == Length - 1;

    public bool IsChanged => Index == 0 || !Equality.AreEqual(previous, Current);

    public void Start(int length) => (Index, Length, Column) = (0, length, 0);

    public void Next()
    {
        previous = Current;
        Index++;
    }
}
