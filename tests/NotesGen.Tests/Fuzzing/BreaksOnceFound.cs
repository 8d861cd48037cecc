using NotesGen.Tests.Diagnostics;
using Xunit;

namespace NotesGen.Tests.Fuzzing;

/// <summary>Every input that a fuzzed site broke something with, as small as it could be made.</summary>
public sealed class BreaksOnceFound
{
    public static TheoryData<string, string> Sites => new()
    {
        { "an image without an address loaded the page itself", "=== a.md\n![]()\n" },
        { "a link without an address led to the page itself", "=== a.md\n[x]()\n" },
        { "the card of the home note led to related notes that its page does not show", "=== index.md\n---\ntags: [t]\n---\nsampl\n=== notes/n2.md\nsampl sampl sampl\n" },
        { "an address of another host that is no address", "=== a.md\nhttps://exa\u202emple.org and [x](https://exa\u202emple.org) and [y](//evil.example)\n" },
        { "a tag of nothing but a control character ended the reading of its note", "=== a.md\n---\ntag: \"\\0\"\n---\n" },
        { "a mark of a block with no block before it was a block", "=== a.md\n^block\n\n1. [[#^block]]\n" },
        { "a mark below a heading gave it a second id", "=== a.md\nWords.\n\n## Heading\n\n^block\n\n[[#^block]]\n" },
    };

    [Theory]
    [MemberData(nameof(Sites))]
    public void StayMended(string _, string site) => Assert.Null(Verdict.Of(ExampleSite.FilesOf(site)));

    /// <summary>A line break before the code depended on what the same thread had written before.</summary>
    [Fact]
    public void OfOneNoteDoNotDependOnAnother()
    {
        const string Note = "=== notes/n.md\n<div>\n\n```js\nx\n```\n\n</div>\n";
        BuildOptions alone = new() { Jobs = 1 };

        string expected = MiniSite.Of(Note, alone).Text("notes/n/index.html");

        foreach (string other in (string[])["Words.", "## S\n\n- [[x]]: *gloss*", "<b>", "```\nx", "# T\n\n[[x]]"])
        {
            Assert.Equal(expected, MiniSite.Of($"=== hubs/a.md\n{other}\n{Note}", alone).Text("notes/n/index.html"));
        }
    }
}
