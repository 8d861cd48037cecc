using NotesGen.Templates.Evaluation.Nodes;

namespace NotesGen.Templates.Evaluation;

/// <summary>The block given to a <c>wrap</c>: run in the function's frame, it also sees the local variables of the place it is written in.</summary>
/// <param name="Body">What it does.</param>
/// <param name="Template">The template it is written in.</param>
/// <param name="Home">The frame of that place; alive as long as the wrap runs.</param>
/// <param name="Outer">What <c>$$</c> means in that place.</param>
internal sealed record WrappedBlock(StatementNode Body, Template Template, Frame Home, WrappedBlock? Outer);
