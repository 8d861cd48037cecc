namespace NotesGen.Cli.Reporting;

/// <summary>Paints text for a terminal, or leaves it as it is.</summary>
internal abstract class Palette
{
    private Palette()
    {
    }

    /// <summary>For pipes and files, and for those who want no colour.</summary>
    public static Palette Monochrome { get; } = new WithoutColours();

    /// <summary>For terminals.</summary>
    public static Palette Colours { get; } = new WithColours();

    /// <summary>The text with what switches its colour on and off again.</summary>
    public abstract string Paint(Ink ink, string text);

    private sealed class WithoutColours : Palette
    {
        public override string Paint(Ink ink, string text) => text;
    }

    private sealed class WithColours : Palette
    {
        public override string Paint(Ink ink, string text) => ink switch
        {
            Ink.Strong => $"\e[1m{text}\e[0m",
            Ink.Gutter => $"\e[34m{text}\e[0m",
            Ink.Error => $"\e[1;31m{text}\e[0m",
            Ink.Warning => $"\e[1;33m{text}\e[0m",
            Ink.Hint => $"\e[1;36m{text}\e[0m",
            _ => text,
        };
    }
}
