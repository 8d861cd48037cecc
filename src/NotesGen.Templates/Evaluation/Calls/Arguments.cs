namespace NotesGen.Templates.Evaluation;

/// <summary>The arguments of a call, on the rendering's stack: those by position, then those by name.</summary>
/// <param name="Base">Where they start on the stack.</param>
/// <param name="Count">How many are given by position.</param>
/// <param name="Names">The numbers of the names of those that follow.</param>
/// <param name="Block">The block of a <c>wrap</c>, if the call is one's.</param>
internal readonly record struct Arguments(int Base, int Count, int[] Names, WrappedBlock? Block = null)
{
    public static readonly int[] NoNames = [];

    public static Arguments None(Rendering rendering) => new(rendering.StackTop, 0, NoNames);
}
