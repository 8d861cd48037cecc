using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace NotesGen.Cli.Usage;

/// <summary>Shows the help of a command and, below it, the command's examples.</summary>
/// <param name="help">What shows the help itself.</param>
/// <param name="ofProgram">The examples of the program as a whole.</param>
internal sealed class HelpWithExamples(HelpAction help, IReadOnlyList<string> ofProgram) : SynchronousCommandLineAction
{
    /// <inheritdoc/>
    public override bool ClearsParseErrors => true;

    /// <inheritdoc/>
    public override int Invoke(ParseResult parseResult)
    {
        int code = help.Invoke(parseResult);
        TextWriter output = parseResult.InvocationConfiguration.Output;
        output.WriteLine("Examples:");
        foreach (string example in parseResult.CommandResult.Command is ProgramCommand command ? command.Examples : ofProgram)
        {
            output.WriteLine("  " + example);
        }

        return code;
    }
}
