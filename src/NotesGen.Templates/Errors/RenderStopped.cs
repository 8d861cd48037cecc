namespace NotesGen.Templates.Errors;

/// <summary>Ends a rendering. Where it happened is known to the rendering, which stands still at that place.</summary>
internal sealed class RenderStopped(string code, string message, string? help = null) : Exception(message)
{
    public string Code { get; } = code;

    public string? Help { get; } = help;
}
