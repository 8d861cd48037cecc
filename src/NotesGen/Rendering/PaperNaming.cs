using System.Globalization;
using NotesGen.Graph;

namespace NotesGen.Rendering;

/// <summary>How papers and their authors are named in running text.</summary>
internal static class PaperNaming
{
    /// <summary>The title, or what else names the paper.</summary>
    public static string Title(Paper paper) => paper.Title ?? paper.Name;

    /// <summary>"Lightman et al., 2023"; the title where no author is known.</summary>
    public static string Citation(Paper paper)
    {
        string authors = ShortAuthors(paper);
        return paper.Year is { } year ? string.Create(CultureInfo.InvariantCulture, $"{authors}, {year}") : authors;
    }

    /// <summary>"Lightman", "Khan and Hughes" or "Lightman et al."; the title where no author is known.</summary>
    public static string ShortAuthors(Paper paper) => paper.Authors switch
    {
        [] => Title(paper),
        [var only] => Family(only),
        [var first, var second] when second != "others" => $"{Family(first)} and {Family(second)}",
        [var first, ..] => $"{Family(first)} et al.",
    };

    /// <summary>All authors; from the eighth on, the rest are "et al.".</summary>
    public static string Authors(Paper paper)
    {
        const int Most = 8;
        bool isCut = paper.Authors.Count > Most || paper.Authors is [.., "others"];
        IEnumerable<string> shown = paper.Authors.Where(author => author != "others").Take(paper.Authors.Count > Most ? Most - 1 : Most);
        return string.Join(", ", shown) + (isCut ? " et al." : "");
    }

    /// <summary>The last word of a name with the small words before it: "van den Oord".</summary>
    private static string Family(string name)
    {
        string[] words = name.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        int start = words.Length - 1;
        while (start > 1 && char.IsLower(words[start - 1][0]))
        {
            start--;
        }

        return words.Length == 0 ? name : string.Join(' ', words[Math.Max(0, start)..]);
    }
}
