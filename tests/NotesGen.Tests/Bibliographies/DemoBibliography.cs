using System.Text.RegularExpressions;
using NotesGen.Model;
using NotesGen.Parsing.Bibliography;
using NotesGen.Tests.Architecture;
using Xunit;

namespace NotesGen.Tests.Bibliographies;

public sealed partial class DemoBibliography
{
    [Fact]
    public void IsReadWithoutADiagnostic()
    {
        string text = Text();
        Bib bib = Bib.Tex(text);

        Assert.Empty(bib.Diagnostics);
        Assert.Equal(EntryStart().Count(text), bib.Entries.Count);
        Assert.True(bib.Entries.Count >= 120);
        Assert.All(bib.Entries, entry =>
        {
            Assert.False(string.IsNullOrEmpty(entry.Paper.Title));
            Assert.NotEmpty(entry.Paper.Authors);
            Assert.NotNull(entry.Paper.Year);
            Assert.Contains(entry.Paper.Ids, id => id.Kind == PaperIdKind.ArXiv);
            Assert.DoesNotContain(entry.Paper.Title!, character => character is '\\' or '{' or '}');
        });
    }

    [Fact]
    public void IsCopiedFieldByField()
    {
        Bib bib = Bib.Tex(Text());
        Bib copy = Bib.Tex(string.Join("\n\n", bib.Entries.Select(BibTexWriter.Write)));

        Assert.Empty(copy.Diagnostics);
        Assert.Equal(bib.Fields(), copy.Fields());
    }

    [Fact]
    public void IsReadAlikeWithWindowsLineEnds() =>
        Assert.Equal(Bib.Tex(Text()).Fields(), Bib.Tex(Text().ReplaceLineEndings("\r\n")).Fields());

    public static string Text() => File.ReadAllText(Repository.At("content/papers.bib"));

    [GeneratedRegex("^@[a-z]+\\{", RegexOptions.Multiline, 1000)]
    private static partial Regex EntryStart();
}
