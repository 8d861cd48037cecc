using System.Runtime.CompilerServices;
using NotesGen.Templates.Errors;
using NotesGen.Templates.Syntax;

namespace NotesGen.Templates.Evaluation;

internal sealed partial class Rendering
{
    private Frame[] frames = [];
    private int frameCount;
    private Value[] stack = new Value[64];
    private int stackHigh;

    public Frame Frame => frames[frameCount - 1];

    public int FrameCount => frameCount;

    public int StackTop { get; private set; }

    public void Push(in Value value)
    {
        if (StackTop == stack.Length) Array.Resize(ref stack, stack.Length * 2);
        stack[StackTop++] = value;
    }

    /// <summary>Drops what is above <paramref name="top"/>; a rendering clears the stack when it ends.</summary>
    public void PopTo(int top)
    {
        stackHigh = Math.Max(stackHigh, StackTop);
        StackTop = top;
    }

    public ref Value StackAt(int index) => ref stack[index];

    public ReadOnlySpan<Value> StackRange(int start, int count) => stack.AsSpan(start, count);

    public Frame PushFrame(Template template, in Arguments arguments, FrameKind kind)
    {
        CheckDepth(kind);
        if (frameCount == frames.Length)
        {
            Array.Resize(ref frames, Math.Max(8, frames.Length * 2));
            for (var i = frameCount; i < frames.Length; i++) frames[i] = new Frame();
        }

        var frame = frames[frameCount++];
        frame.Enter(template, arguments, kind, Position);
        if (kind == FrameKind.Include) includeDepth++;
        return frame;
    }

    public void PopFrame()
    {
        var frame = frames[--frameCount];
        if (frame.Kind == FrameKind.Include) includeDepth--;
        frame.Leave();
    }

    /// <summary>Takes the value of a <c>ret</c>; undefined when there was none.</summary>
    public Value TakeReturned()
    {
        if (!Returned.IsDefined) return default;
        var value = Returned;
        Returned = default;
        return value;
    }

    /// <summary>Goes back to where a function that evaluates code of its own began, so that an error is reported there.</summary>
    public void Unwind(int frame, TextSpan position)
    {
        while (frameCount > frame) PopFrame();
        Position = position;
    }

    private void CheckDepth(FrameKind kind)
    {
        if (kind == FrameKind.Include && includeDepth >= limits.IncludeDepth) throw TooManyIncludes();
        if (frameCount > limits.CallDepth || !RuntimeHelpers.TryEnsureSufficientExecutionStack()) throw TooManyCalls();
    }

    private RenderStopped TooManyIncludes() =>
        new(ErrorCodes.TooManyIncludes, $"templates include each other more than {limits.IncludeDepth} levels deep", "a template may include itself without an end");

    private RenderStopped TooManyCalls() =>
        new(ErrorCodes.TooManyCalls, $"functions call each other more than {limits.CallDepth} levels deep", "a function may call itself without an end");
}
