using NotesGen.Templates.Functions;
using NotesGen.Templates.Values;

namespace NotesGen.Templates.Evaluation.Nodes.Paths;

/// <summary>A place that reads a member. It remembers where the member of the last exposed type or group of functions was.</summary>
internal sealed class MemberSite(string name)
{
    // A place that sees ever new types stops learning, so that it does not allocate for ever.
    private const int MaximumLessons = 8;

    // One reference, so that threads see a type together with its index.
    private Lesson? lesson;
    private int lessons;

    public string Name { get; } = name;

    public bool TryRead(in Value target, out Value value)
    {
        var known = lesson;
        if (known is not null && ReferenceEquals(known.Shape, target.Shape))
        {
            if (known.Exposed is { } exposed)
            {
                value = exposed.Read(target.Reference!, known.Index);
                return true;
            }

            if (ReferenceEquals(known.Group, target.Reference))
            {
                value = known.Function;
                return true;
            }
        }

        return Learn(target, out value);
    }

    private bool Learn(in Value target, out Value value)
    {
        if (!ObjectMembers.TryRead(target, Name, out value)) return false;
        if (lessons >= MaximumLessons) return true;
        switch (target.Shape)
        {
            case ExposedShape exposed:
                lessons++;
                lesson = new Lesson(exposed, exposed, exposed.IndexOf(Name), Group: null, Function: default);
                break;
            case FunctionGroupShape:
                lessons++;
                lesson = new Lesson(target.Shape, Exposed: null, Index: 0, target.Reference, value);
                break;
        }

        return true;
    }

    private sealed record Lesson(Shape Shape, ExposedShape? Exposed, int Index, object? Group, Value Function);
}
