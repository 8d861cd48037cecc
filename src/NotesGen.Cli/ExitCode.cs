namespace NotesGen.Cli;

/// <summary>What the program tells the shell at its end.</summary>
internal static class ExitCode
{
    /// <summary>Done.</summary>
    public const int Done = 0;

    /// <summary>The site has errors or, under <c>--strict</c>, warnings.</summary>
    public const int SiteHasErrors = 1;

    /// <summary>The command line is wrong.</summary>
    public const int WrongUsage = 2;

    /// <summary>The disk or the machine failed, or NotesGen itself did.</summary>
    public const int MachineFailed = 3;

    /// <summary>Ctrl-C, by the custom of shells: 128 and the number of the signal.</summary>
    public const int Interrupted = 130;
}
