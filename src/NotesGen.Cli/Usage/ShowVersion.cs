using System.CommandLine;
using System.CommandLine.Invocation;

namespace NotesGen.Cli.Usage;

/// <summary>Prints the program's version, without the commit it was built from.</summary>
internal sealed class ShowVersion : SynchronousCommandLineAction
{
    /// <inheritdoc/>
    public override int Invoke(ParseResult parseResult)
    {
        parseResult.InvocationConfiguration.Output.WriteLine(ProgramVersion.Text);
        return ExitCode.Done;
    }
}
