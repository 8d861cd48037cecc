using System.Net;
using System.Text;
using NotesGen.Templates.Output;
using Xunit;

namespace NotesGen.Templates.Tests.Engine;

/// <summary>How plain text is written to HTML, whatever is in it and wherever.</summary>
public sealed class EscapedTexts
{
    public static TheoryData<string> Characters { get; } = ["<", ">", "&", "\"", "'", "é", "\u0080", "ÿ", "–", "Ħ", "\u2026", "😀", "<é", "é<", "&&", "= ;:?\0\u007f%(\u001f"];

    [Theory]
    [MemberData(nameof(Characters))]
    public void ACharacterIsWrittenAnywhereInATextOfAnyLength(string character)
    {
        for (var before = 0; before < 40; before++)
            for (var after = 0; after < 40; after++)
            {
                var text = new string('a', before) + character + new string('z', after);
                Assert.Equal(Expected(text), Written(text));
            }
    }

    [Fact]
    public void LongTextsAreWrittenWhole()
    {
        var text = string.Concat(Enumerable.Range(0, 3000).Select(number => $"{number} <b> and \"é\" 😀 & more text that is plain; "));
        Assert.Equal(Expected(text), Written(text));
    }

    private static string Expected(string text)
    {
        var expected = new StringBuilder();
        foreach (var c in text) expected.Append("<>&\"'".Contains(c, StringComparison.Ordinal) ? WebUtility.HtmlEncode(c.ToString()) : c.ToString());
        return expected.ToString();
    }

    private static string Written(string text)
    {
        var output = new Utf8Output();
        output.WriteEscaped(text);
        return Encoding.UTF8.GetString(output.Written);
    }
}
