using System.Text;

namespace NotesGen.Tests.Fuzzing;

/// <summary>Texts of rough grammar, and damage to texts.</summary>
internal sealed class FuzzedText(Random random)
{
    /// <summary>The text of a note.</summary>
    public string Body()
    {
        StringBuilder text = new();
        for (int i = random.Next(1, 14); i > 0; i--)
        {
            switch (random.Next(8))
            {
                case 0:
                    text.Append(Indent()).Append(Pick(Pieces.Lines));
                    break;
                case 1:
                    Repeat(text, random.Next(3) == 0 ? Pick(Pieces.Inlines) : Pick(Pieces.Lines) + "\n");
                    break;
                case 2:
                    text.Append(Indent()).Append(Pick(Pieces.Lines)).Append('\n').Append(Indent()).Append(Sentence());
                    break;
                default:
                    text.Append(random.Next(4) == 0 ? Indent() : "").Append(Sentence());
                    break;
            }

            text.Append(random.Next(3) == 0 ? "\n" : random.Next(20) == 0 ? "\r\n" : "\n\n");
        }

        return text.ToString();
    }

    /// <summary>Front matter, mostly such as YAML can read.</summary>
    public string FrontMatter()
    {
        if (random.Next(4) == 0)
        {
            return "";
        }

        StringBuilder text = new("---\n");
        for (int i = random.Next(6); i > 0; i--)
        {
            text.Append(Pick(Pieces.Keys)).Append(": ").Append(random.Next(4) == 0 ? Sentence() : Pick(Pieces.Values)).Append('\n');
        }

        return text.Append(random.Next(20) == 0 ? "" : "---\n").ToString();
    }

    /// <summary>Up to so many of some pieces.</summary>
    public string Many(string[] from, int most, string between) => string.Join(between, Enumerable.Range(0, random.Next(1, most)).Select(_ => Pick(from)));

    /// <summary>A text with pieces taken out, doubled, swapped and put in.</summary>
    public string Mutated(string content)
    {
        StringBuilder text = new(content);
        for (int change = random.Next(1, 10); change > 0 && text.Length > 0; change--)
        {
            int at = random.Next(text.Length);
            int length = Math.Min(random.Next(1, 60), text.Length - at);
            switch (random.Next(6))
            {
                case 0:
                    text.Remove(at, length);
                    break;
                case 1:
                    text.Insert(at, text.ToString(at, length));
                    break;
                case 2:
                    text.Insert(at, Pick(Pieces.Inlines));
                    break;
                case 3:
                    text.Insert(at, "\n" + Pick(Pieces.Lines) + "\n");
                    break;
                case 4:
                    text[at] = (char)random.Next(1, 128);
                    break;
                default:
                    text.Insert(at, Pick(Pieces.Values));
                    break;
            }
        }

        return text.ToString();
    }

    private string Sentence()
    {
        StringBuilder text = new();
        for (int i = random.Next(1, 9); i > 0; i--)
        {
            text.Append(random.Next(7) switch
            {
                0 => Pick(Pieces.Inlines),
                1 => $"{(random.Next(4) == 0 ? "!" : "")}[[{Pick(Pieces.Names)}]]",
                2 => $"{(random.Next(4) == 0 ? "!" : "")}[{Pick(Pieces.Words)}]({Pick(Pieces.Addresses)})",
                3 => Around(Pick(["*", "**", "==", "~~", "`", "$", "%%", "_", "[", "![["]), Pick(Pieces.Words)),
                _ => Pick(Pieces.Words),
            });
            text.Append(random.Next(5) == 0 ? "" : " ");
        }

        return text.ToString();
    }

    private static string Around(string mark, string word) => mark + word + mark;

    private string Indent() => string.Concat(Enumerable.Range(0, random.Next(4)).Select(_ => Pick(["> ", "- ", "  ", "    ", "1. ", "\t", ">"])));

    private void Repeat(StringBuilder text, string piece)
    {
        int times = random.Next(2, random.Next(10) == 0 ? 2_000 : 30);
        for (int i = 0; i < times; i++)
        {
            text.Append(piece);
        }
    }

    private string Pick(string[] from) => from[random.Next(from.Length)];
}
