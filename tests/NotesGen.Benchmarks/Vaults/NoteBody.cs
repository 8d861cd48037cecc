using System.Globalization;
using System.Text;
using NotesGen.Benchmarks.Vaults.Words;

namespace NotesGen.Benchmarks.Vaults;

/// <summary>
/// The Markdown of a note: an opening, three or four sections, now and then a list, a table, code, mathematics, a
/// quotation, a footnote; every link is in some paragraph or list item.
/// </summary>
internal sealed class NoteBody
{
    private readonly Dice dice;
    private readonly Wording wording;
    private readonly Stack<string> links;
    private readonly StringBuilder text = new();

    private NoteBody(Dice dice, Wording wording, Stack<string> links) =>
        (this.dice, this.wording, this.links) = (dice, wording, links);

    /// <summary>Writes a body with all of the links in it.</summary>
    public static string Write(Dice dice, Wording wording, IEnumerable<string> links)
    {
        NoteBody body = new(dice, wording, new Stack<string>(links));
        body.Block(wording.Paragraph(3, body.links));
        body.Block(wording.Paragraph(2, body.links));
        bool footnote = dice.Happens(0.10);
        List<Action>[] extras = body.DrawExtras();
        string[] headings = [.. dice.Some(Titles.Sections, dice.Between(3, 4))];
        for (int section = 0; section < headings.Length; section++)
        {
            body.Section(headings[section], footnote && section == 0 ? "[^1]" : "", section < extras.Length ? extras[section] : []);
        }

        while (body.links.Count > 0)
        {
            body.Block(wording.Paragraph(1, body.links));
        }

        if (footnote)
        {
            body.Block("[^1]: " + wording.Fill(dice.Of(Sentences.Plain)));
        }

        return body.text.ToString().TrimEnd() + "\n";
    }

    /// <summary>What the first three sections hold beside their paragraph.</summary>
    private List<Action>[] DrawExtras()
    {
        List<Action>[] extras = [[], [], []];
        Draw(0, 0.05, Mathematics);
        Draw(1, 0.60, List);
        Draw(1, 0.10, Code);
        Draw(2, 0.20, Table);
        Draw(2, 0.15, () => Block("> " + wording.Fill(dice.Of(Sentences.Plain))));
        return extras;

        void Draw(int section, double share, Action extra)
        {
            if (dice.Happens(share))
            {
                extras[section].Add(extra);
            }
        }
    }

    private void Section(string heading, string footnoteMark, List<Action> extras)
    {
        Block("## " + heading);
        Block(wording.Paragraph(dice.Between(1, 3), links) + footnoteMark);
        extras.ForEach(extra => extra());
        if (dice.Happens(0.25))
        {
            Block("### " + dice.Of(Titles.Subsections));
            Block(wording.Paragraph(2, links));
        }
    }

    private void List()
    {
        bool numbered = dice.Happens(0.3);
        int items = dice.Between(3, 5);
        for (int item = 1; item <= items; item++)
        {
            string sentence = wording.Fill(dice.Of(dice.Happens(0.6) ? Sentences.Plain : Sentences.Marked));
            string see = item == 2 && links.TryPop(out string? link) ? $" See {link}." : "";
            text.Append(numbered ? string.Create(CultureInfo.InvariantCulture, $"{item}. ") : "- ").Append(sentence).Append(see).Append('\n');
        }

        text.Append('\n');
    }

    private void Table()
    {
        text.Append(CultureInfo.InvariantCulture, $"| Variety | {dice.Of(Subjects.Surveys)} | {Wording.Capital(wording.Subject.Effect)} |\n| --- | ---: | ---: |\n");
        for (int row = dice.Between(3, 5); row > 0; row--)
        {
            text.Append(CultureInfo.InvariantCulture,
                $"| {dice.Of(Subjects.Varieties)}-{dice.Of([1, 7, 13, 70])} | {20 + (70 * dice.Fraction()):F1} | {dice.Fraction():F2} |\n");
        }

        text.Append('\n');
    }

    private void Code()
    {
        (string language, string code) = dice.Of(Sentences.Code);
        Block($"```{language}\n{wording.Fill(code)}\n```");
    }

    private void Mathematics()
    {
        Block("Formally, " + wording.Fill(dice.Of(Sentences.InlineMath)) + ".");
        Block(wording.Fill(dice.Of(Sentences.DisplayMath)));
    }

    private void Block(string block) => text.Append(block).Append("\n\n");
}
