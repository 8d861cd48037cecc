using System.CommandLine;
using System.CommandLine.Invocation;
using System.Reflection;

namespace NotesGen.Cli.Usage;

/// <summary>Prints the program's version, without the commit it was built from.</summary>
internal sealed class ShowVersion : SynchronousCommandLineAction
{
    /// <inheritdoc/>
    public override int Invoke(ParseResult parseResult)
    {
        string? version = typeof(ShowVersion).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion;
        parseResult.InvocationConfiguration.Output.WriteLine(version?.Split('+')[0]);
        return ExitCode.Done;
    }
}
