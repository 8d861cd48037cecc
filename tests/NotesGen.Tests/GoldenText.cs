using System.Reflection;
using System.Text;
using Xunit;

namespace NotesGen.Tests;

/// <summary>Texts that are stored beside the tests and that a run is compared with.</summary>
internal static class GoldenText
{
    /// <summary>Set to 1, a run stores what it made in place of the texts it would compare with.</summary>
    public const string UpdateVariable = "NOTESGEN_UPDATE_GOLDEN";

    /// <summary>The folder of this project in the repository, where golden texts are stored.</summary>
    public static string ProjectFolder { get; } = typeof(GoldenText).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(static metadata => metadata.Key == "ProjectFolder").Value!;

    /// <summary>True when this run stores what it makes.</summary>
    public static bool IsUpdating => Environment.GetEnvironmentVariable(UpdateVariable) == "1";

    /// <summary>Fails unless the stored text is the given one; or stores it.</summary>
    /// <param name="path">The stored text's path below the project's folder.</param>
    /// <param name="actual">The text that was made, its lines ended by LF.</param>
    public static void Compare(string path, string actual)
    {
        string full = Path.Join(ProjectFolder, path);
        if (IsUpdating)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(full)!);
            File.WriteAllText(full, actual, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        }

        Assert.True(File.Exists(full), $"{path} is missing; {UpdateVariable}=1 stores it");
        Assert.Equal(File.ReadAllText(full).ReplaceLineEndings("\n"), actual);
    }
}
