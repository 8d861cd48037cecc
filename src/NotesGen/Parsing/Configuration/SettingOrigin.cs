namespace NotesGen.Parsing.Configuration;

/// <summary>Where the value of a configuration key comes from.</summary>
public enum SettingOrigin
{
    /// <summary>Nobody set it.</summary>
    Default,

    /// <summary>A configuration file.</summary>
    Configuration,

    /// <summary>The settings that Obsidian keeps in the vault.</summary>
    Vault,

    /// <summary>An option of the command line.</summary>
    CommandLine,
}
