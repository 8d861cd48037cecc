namespace NotesGen.Cli.Commands.Authoring;

/// <summary>The clock of the machine, which only the program knows.</summary>
internal static class Calendar
{
    /// <summary>The day it is where the author is.</summary>
    public static DateOnly Today => DateOnly.FromDateTime(TimeProvider.System.GetLocalNow().DateTime);
}
