using NotesGen.Diagnostics;
using Xunit;

namespace NotesGen.Tests.Diagnostics;

public sealed class LinesAndColumns
{
    private static readonly string[] Pieces = ["a", "b ", "\t", "😀", "e\u0301", "日", "\n", "\r\n", "\r"];

    [Theory]
    [InlineData(1, 40)]
    [InlineData(2, 3_000)]
    [InlineData(3, 9_000)]
    public void AreThoseOfCountingCharacterByCharacter(int seed, int length)
    {
        Random random = new(seed);

        // The longer the text, the fewer its lines: the last one is about as long as the text.
        string text = string.Concat(Enumerable.Range(0, length).Select(_ => Pieces[random.Next(length > 8_000 ? 6 : Pieces.Length)]));
        SourceText source = new(new SourcePath("a.md"), text);

        Assert.Equal(Counted(text), Enumerable.Range(0, text.Length + 1).Select(source.Locate));
    }

    private static IEnumerable<LinePosition> Counted(string text)
    {
        int line = 1;
        int column = 1;
        for (int i = 0; i <= text.Length; i++)
        {
            yield return new LinePosition(line, column);
            bool isLineEnd = i < text.Length && (text[i] == '\n' || (text[i] == '\r' && (i + 1 == text.Length || text[i + 1] != '\n')));
            if (isLineEnd)
            {
                (line, column) = (line + 1, 1);
            }
            else if (i < text.Length && !char.IsLowSurrogate(text[i]))
            {
                column++;
            }
        }
    }
}
