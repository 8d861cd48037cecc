using Xunit;

namespace NotesGen.Tests.Bibliographies;

public sealed class DamagedBibTex
{
    [Theory]
    [InlineData("@a{k, t = {x}\n@b{l}", "k: t=x; l", "2:1 NG1020 this entry is never closed", "@")]
    [InlineData("@a{k, t = {x}", "k: t=x", "1:13 NG1020 this entry is never closed", "}")]
    [InlineData("@a{k, t = {x}, u = {y\n}\n\n@b{l}", "k: t=x, u=y; l", "4:1 NG1020 this entry is never closed", "@")]
    [InlineData("@a{k, t = {{x}, u = 1}\n@b{l}", "k: t={x}, u = 1; l", "2:1 NG1020 this entry is never closed", "@")]
    [InlineData("@a{k, s = 1, t = {{{x},\n u = {y}\n@b{l}", "k: s=1; l", "1:14 NG1020 this value is never closed", "t = {")]
    [InlineData("@a{k, s = 1, t = \"x,\n u = 2}\n@b{l}", "k: s=1; l", "1:14 NG1020 this value is never closed", "t = \"")]
    [InlineData("@a{k, s = 1, t = \"x,\n u = \"y\"}\n@b{l}", "k: s=1; l", "2:7 NG1020 a comma is expected here", "y")]
    [InlineData("@a{k, s = 1, t = 5 6} @b{l}", "k: s=1; l", "1:20 NG1020 a comma is expected here", "6")]
    [InlineData("@a{k, s = 1, t = } @b{l}", "k: s=1; l", "1:18 NG1020 a value is expected here", "}")]
    [InlineData("@a{k, s = 1, t} @b{l}", "k: s=1; l", "1:15 NG1020 `=` is expected here, after `t`", "}")]
    [InlineData("@a{k, s = 1, = 2} @b{l}", "k: s=1; l", "1:14 NG1020 the name of a field is expected here", "=")]
    [InlineData("@a{t = {x}} @b{l}", "l", "1:1 NG1020 this entry has no citation key", "@a{")]
    [InlineData("@a{, t = {x}}\n@b{l}", "l", "1:1 NG1020 this entry has no citation key", "@a{")]
    [InlineData("@a{\n@b{l}", "l", "1:1 NG1020 this entry has no citation key", "@a{")]
    [InlineData("@string{x = }\n@b{l}", "l", "1:13 NG1020 a value is expected here", "}")]
    [InlineData("@string{x = {y} @b{l}", "l", "1:17 NG1020 `}` is expected here", "@")]
    public void IsReportedAndTheNextEntryRead(string text, string fields, string report, string marked)
    {
        Bib bib = Bib.Tex(text);

        Assert.Equal(fields, bib.Fields());
        Assert.Equal(report, bib.Report().Split('\n')[0]);
        Assert.Equal(marked, bib.Marked(0));
        Assert.Single(bib.Diagnostics);
    }

    [Fact]
    public void NamesTheEntryThatIsDamaged()
    {
        Bib bib = Bib.Tex("@misc{a}\n@misc{b,\n  title = {T}\n  year 2020\n}");

        Assert.Equal(
            """
            4:3 NG1020 a comma is expected here
              2:1 the entry begins here
              of this entry, only the fields before this place are used
            """.ReplaceLineEndings("\n"),
            bib.Report());
    }

    [Fact]
    public void KeepsTheFirstOfTwoEntriesWithOneKey()
    {
        Bib bib = Bib.Tex("@misc{a, note = {1}}\n@misc{A}\n@misc{ a, note = {2}}\n@misc{a}");

        Assert.Equal("a: note=1; A", bib.Fields());
        Assert.Equal(
            """
            3:8 NG1021 the key `a` is already taken by an earlier entry
              1:7 the earlier entry, which is the one used
            4:7 NG1021 the key `a` is already taken by an earlier entry
              1:7 the earlier entry, which is the one used
            """.ReplaceLineEndings("\n"),
            bib.Report());
        Assert.Equal("a", bib.Marked(0));
    }
}
