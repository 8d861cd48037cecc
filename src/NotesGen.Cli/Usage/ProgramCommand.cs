using System.CommandLine;

namespace NotesGen.Cli.Usage;

/// <summary>A command whose help ends with examples.</summary>
internal sealed class ProgramCommand(string name, string description, params IReadOnlyList<string> examples) : Command(name, description)
{
    /// <summary>Command lines that can be copied, each with what it is for.</summary>
    public IReadOnlyList<string> Examples { get; } = examples;
}
