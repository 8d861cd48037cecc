using NotesGen.Diagnostics;
using Xunit;

namespace NotesGen.Tests.Checks;

public sealed class ImagesOfNotes
{
    [Theory]
    [InlineData("![](c.png)")]
    [InlineData("![[c.png]]")]
    [InlineData("![[c.png|300x200]]")]
    [InlineData("<img src=\"c.png\">")]
    [InlineData("<IMG title=\"alt\" src=c.png>")]
    public void AreReportedWithoutWords(string image) =>
        Assert.Equal(["notes/a.md:1:1 the image `c.png` has no words"], Checked.For(Catalogue.ImageWithoutText, $"=== notes/c.png\n=== notes/a.md\n{image}"));

    [Theory]
    [InlineData("![A curve](c.png)")]
    [InlineData("![[c.png|A curve|300]]")]
    [InlineData("<img src=\"c.png\" alt=\"\">")]
    [InlineData("<img alt='A curve' src=\"c.png\" srcset=\"c.png 2x\">")]
    [InlineData("[A link](c.png)")]
    [InlineData("![[c.mp4]]")]
    [InlineData("<video src=\"c.mp4\" poster=\"c.png\"></video>")]
    public void AreNotWithWordsOrWithoutNeedOfAny(string image) =>
        Assert.Empty(Checked.For(Catalogue.ImageWithoutText, $"=== notes/c.png\n=== notes/c.mp4\n=== notes/a.md\n{image}"));
}
