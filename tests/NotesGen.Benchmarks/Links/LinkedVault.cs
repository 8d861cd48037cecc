using System.Globalization;
using System.Text;
using NotesGen.Benchmarks.Vaults;
using NotesGen.Sources;

namespace NotesGen.Benchmarks.Links;

/// <summary>
/// A vault of short notes in many folders, made for its links alone: bare, with paths, relative, to aliases and headings, in
/// another case, to names that nobody or several have. Every fifth file is the <c>index.md</c> of its folder.
/// </summary>
internal sealed class LinkedVault
{
    private const int NotesInFolder = 5;

    private readonly int size;
    private readonly Dice dice;

    public LinkedVault(int size, int seed)
    {
        this.size = size;
        dice = new Dice(seed, "links");
        Dictionary<string, byte[]> files = new(size, StringComparer.Ordinal);
        for (int i = 0; i < size; i++)
        {
            files[PathOf(i)] = Encoding.UTF8.GetBytes(Note(i));
        }

        Folder = new MemoryFolder(files);
    }

    /// <summary>The vault, held in memory.</summary>
    public MemoryFolder Folder { get; }

    private string Note(int number)
    {
        StringBuilder text = new();
        text.Append(CultureInfo.InvariantCulture, $"---\naliases: [\"Also {number}\", \"Shared {number / 20}\"]\n---\n\n## Part one\n\nWords ");
        for (int i = dice.Between(4, 5); i > 0; i--)
        {
            text.Append(Link(number)).Append(" and words ");
        }

        return text.Append(dice.Happens(0.6) ? Link(number) : "").Append(".\n\n## Part two\n\nMore words.\n").ToString();
    }

    private string Link(int from)
    {
        int to = dice.Below(size);
        return dice.Below(10) switch
        {
            0 => "[[index]]",
            1 => $"[[{Text(to / NotesInFolder)}/index]]",
            2 => $"[there](../{Text(to / NotesInFolder)}/{NameOf(to)}.md)",
            3 => $"[[Also {Text(to)}]]",
            4 => $"[[{NameOf(Unique(to))}#Part two]]",
            5 => dice.Happens(0.5) ? $"[[nobody {Text(to)}]]" : $"[[{NameOf(Unique(to))}#Part none]]",
            6 => dice.Happens(0.3) ? $"[[Shared {Text(from / 20)}]]" : $"[[{NameOf(Unique(to)).ToUpperInvariant()}]]",
            _ => $"[[{NameOf(Unique(to))}|the words shown]]",
        };
    }

    /// <summary>A note that is no index.</summary>
    private static int Unique(int number) => number % NotesInFolder == 0 ? number + 1 : number;

    /// <summary>A hundred folders below the top, the others in those.</summary>
    private static string PathOf(int number)
    {
        int folder = number / NotesInFolder;
        return string.Create(CultureInfo.InvariantCulture, $"area {folder % 100}/{folder}/{NameOf(number)}.md");
    }

    private static string NameOf(int number) => number % NotesInFolder == 0 ? "index" : string.Create(CultureInfo.InvariantCulture, $"Note {number}");

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
