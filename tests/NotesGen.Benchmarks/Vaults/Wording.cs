using System.Globalization;
using System.Text;
using NotesGen.Benchmarks.Vaults.Words;

namespace NotesGen.Benchmarks.Vaults;

/// <summary>Fills the holes of sentences, most often with what the note itself is about.</summary>
internal sealed class Wording(Dice dice, Subject subject)
{
    /// <summary>What the note is about.</summary>
    public Subject Subject { get; } = subject;

    /// <summary>A wording about something random.</summary>
    public static Wording AtRandom(Dice dice) =>
        new(dice, new Subject(dice.Of(Subjects.Causes), dice.Of(Subjects.Effects), dice.Of(Subjects.Places)));

    /// <summary>A text with a capital first letter.</summary>
    public static string Capital(string text) => char.ToUpperInvariant(text[0]) + text[1..];

    /// <summary>A made-up surname.</summary>
    public static string Surname(Dice dice)
    {
        StringBuilder name = new();
        for (int left = dice.Of([2, 2, 3]); left > 0; left--)
        {
            name.Append(dice.Of(Parts.Syllables));
        }

        return Capital(name.ToString());
    }

    /// <summary>A sentence of ordinary or, rarely, of marked-up kind.</summary>
    public string Sentence() => Fill(dice.Of(dice.Happens(0.12) ? Sentences.Marked : Sentences.Plain));

    /// <summary>A paragraph of some sentences; takes one of the links, if there are any left, into it.</summary>
    public string Paragraph(int sentences, Stack<string> links)
    {
        List<string> parts = [.. Enumerable.Range(0, sentences).Select(_ => Sentence())];
        if (links.TryPop(out string? link))
        {
            parts.Insert(dice.Between(1, parts.Count), Fill(dice.Of(Sentences.Linking), link));
        }

        return string.Join(' ', parts);
    }

    /// <summary>A text with its holes filled; braces around anything else stay.</summary>
    public string Fill(string text, string link = "")
    {
        StringBuilder filled = new(text.Length * 2);
        string cause = dice.Happens(0.35) ? dice.Of(Subjects.Causes) : Subject.Cause;
        for (int i = 0; i < text.Length; i++)
        {
            int end = text[i] == '{' ? text.IndexOf('}', i) : -1;
            string? word = end > 0 && end - i <= 3 ? Word(text[(i + 1)..end], cause, link) : null;
            filled.Append(word ?? text[i].ToString());
            i = word is null ? i : end;
        }

        return filled.ToString();
    }

    private string? Word(string hole, string cause, string link) => hole switch
    {
        "x" => cause,
        "X" => Capital(cause),
        "x2" => dice.Of(Subjects.Causes),
        "y" => dice.Happens(0.6) ? Subject.Effect : dice.Of(Subjects.Effects),
        "y2" => dice.Of(Subjects.Effects),
        "z" => dice.Happens(0.5) ? Subject.Place : dice.Of(Subjects.Places),
        "w" => RareWord(),
        "n" => Number(11, 89),
        "m" => Number(90, 640),
        "d" => Number(2, 9),
        "e" => Number(0, 9),
        "b" => dice.Of(["1", "3", "7", "13", "34", "70"]),
        "v" => dice.Of(Subjects.Varieties),
        "s" => dice.Of(Subjects.Surveys),
        "j" => dice.Of(Subjects.Journals),
        "t" => Number(2018, 2025),
        "a" => Surname(dice),
        "o" => dice.Of(Sentences.Answers),
        "k" => dice.Of(Sentences.Settings),
        "l" => link,
        _ => null,
    };

    private string Number(int least, int most) => dice.Between(least, most).ToString(CultureInfo.InvariantCulture);

    private string RareWord()
    {
        string word = Skewed(Parts.Roots, 1.6) + Skewed(Parts.Suffixes, 1.5);
        double kind = dice.Fraction();
        return kind < 0.45 ? Skewed(Parts.Prefixes, 1.4) + (kind < 0.3 ? "-" : "") + word : word;
    }

    private string Skewed(string[] words, double skew) => words[(int)(words.Length * Math.Pow(dice.Fraction(), skew))];
}
