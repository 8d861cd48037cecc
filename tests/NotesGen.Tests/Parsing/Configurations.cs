using Xunit;

namespace NotesGen.Tests.Parsing;

public sealed class Configurations
{
    [Theory]
    [InlineData("title: A\ntitle: B\n", "NG1009 notesgen.yaml:2:1 the key `title` stands here a second time; this value is used")]
    [InlineData("templates: nowhere\n", "NG1032 notesgen.yaml:1:12 there is no folder `nowhere` with files in the site")]
    [InlineData("templates: ../theirs\n", "NG1032 notesgen.yaml:1:12 there is no folder `../theirs` with files in the site")]
    [InlineData("just text\n", "NG1030 notesgen.yaml:1:1 YAML cannot read this: this is not a list of `key: value` lines")]
    [InlineData("mermaid: perhaps\n", "NG1032 notesgen.yaml:1:10 `mermaid` wants `true` or `false`, not `perhaps`")]
    [InlineData("search: perhaps\n", "NG1032 notesgen.yaml:1:9 `search` wants `true` or `false`, not `perhaps`")]
    [InlineData("titel: A\n", "NG1031 notesgen.yaml:1:1 there is no key `titel`")]
    public void ThatCannotBeMeantAreReportedAtTheirPlace(string text, string report) =>
        Assert.Equal([report], MiniSite.OfFiles(("notesgen.yaml", text), ("a.md", "Text.\n")).Reports);

    [Fact]
    public void MayNameAFolderOfTemplatesInTheSite() =>
        Assert.Empty(MiniSite.OfFiles(("notesgen.yaml", "templates: theme\n"), ("theme/partials/none.sbn-html", "x"), ("a.md", "Text.\n")).Reports);
}
