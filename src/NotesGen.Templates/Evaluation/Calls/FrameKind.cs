namespace NotesGen.Templates.Evaluation;

/// <summary>What a frame runs.</summary>
internal enum FrameKind
{
    Page,
    Include,
    Function,
}
