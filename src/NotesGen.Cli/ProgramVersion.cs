using System.Reflection;

namespace NotesGen.Cli;

/// <summary>The version of this program.</summary>
internal static class ProgramVersion
{
    /// <summary>Without the commit that it was built from: <c>1.2.0</c>.</summary>
    public static string Text { get; } =
        typeof(ProgramVersion).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion.Split('+')[0] ?? "";
}
