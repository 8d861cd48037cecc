namespace NotesGen.Rendering.Scripts;

/// <summary>The script that makes an open page follow its file; no built page has it.</summary>
public static class LiveScript
{
    /// <summary>The script.</summary>
    public static ReadOnlyMemory<byte> Content { get; } = EmbeddedScripts.Read("live.js");
}
