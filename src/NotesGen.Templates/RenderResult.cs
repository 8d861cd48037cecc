namespace NotesGen.Templates;

/// <summary>How a rendering ended.</summary>
/// <param name="Error">What stopped it; null when it was completed.</param>
public readonly record struct RenderResult(TemplateError? Error)
{
    /// <summary>Whether the rendering was completed.</summary>
    public bool Succeeded => Error is null;
}
