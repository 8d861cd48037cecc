using NotesGen.Templates.Evaluation.Nodes.Statements;
using NotesGen.Templates.Values;

namespace NotesGen.Templates.Evaluation;

/// <summary>Where a running loop stands; <c>for.index</c> and its like read it.</summary>
internal sealed class LoopState
{
    private Value items;
    private LoopExtent extent;

    /// <summary>The rounds done so far.</summary>
    public int Index { get; set; }

    /// <summary>The column of a table row, from 1.</summary>
    public int Column { get; set; }

    public int Length => extent.Count;

    public bool IsLast => Index == Length - 1;

    public bool IsChanged => Index == 0 || !Equality.AreEqual(Element(Index - 1), Element(Index));

    public void Start(in Value list, LoopExtent visited)
    {
        (Index, Column) = (0, 0);
        items = list;
        extent = visited;
    }

    public void Clear() => items = default;

    /// <summary>Gives the element of this round; false when the list has become too short for it.</summary>
    public bool TryElement(out Value element)
    {
        var position = extent.PositionOf(Index);
        var there = items.Shape is not ArrayShape || position < items.Count();
        element = there ? items.At(position) : default;
        return there;
    }

    private Value Element(int round) => extent.PositionOf(round) is var position && position < items.Count() ? items.At(position) : default;
}
