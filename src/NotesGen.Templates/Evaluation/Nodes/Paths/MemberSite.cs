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

    /// <summary>The member of <paramref name="target"/>; undefined when it has none of this name.</summary>
    public Value Read(in Value target)
    {
        var known = lesson;
        if (known is not null && ReferenceEquals(known.Shape, target.Shape))
        {
            if (known.Read is { } read) return read(target.Reference!).AsSet();
            if (ReferenceEquals(known.Group, target.Reference)) return known.Function;
        }

        return Learn(target);
    }

    private Value Learn(in Value target)
    {
        if (!ObjectMembers.TryRead(target, Name, out var value)) return default;
        if (lessons >= MaximumLessons) return value.AsSet();
        switch (target.Shape)
        {
            case ExposedShape exposed:
                lessons++;
                lesson = new Lesson(exposed, exposed.ReaderAt(exposed.IndexOf(Name)), Group: null, Function: default);
                break;
            case FunctionGroupShape:
                lessons++;
                lesson = new Lesson(target.Shape, Read: null, target.Reference, value);
                break;
        }

        return value.AsSet();
    }

    private sealed record Lesson(Shape Shape, Func<object, Value>? Read, object? Group, Value Function);
}
