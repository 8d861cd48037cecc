namespace NotesGen.Templates.Evaluation;

/// <summary>What becomes of a call's result.</summary>
internal enum ResultUse
{
    /// <summary>It is written where the rendering stands: what the function writes may go there directly.</summary>
    Output,

    /// <summary>It is a value in an expression: what the function writes is that value, unless it returns another.</summary>
    Value,
}
