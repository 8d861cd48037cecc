namespace NotesGen.Cli;

/// <summary>The command line asks for something that is not there: a folder, a file, a code.</summary>
internal sealed class UsageException(string message, string? help = null) : Exception(message)
{
    /// <summary>What the user may have meant, or null.</summary>
    public string? Help { get; } = help;
}
