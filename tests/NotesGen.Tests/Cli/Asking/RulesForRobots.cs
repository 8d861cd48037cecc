using NotesGen.Cli.Asking;
using Xunit;

namespace NotesGen.Tests.Cli.Asking;

public sealed class RulesForRobots
{
    [Theory]
    [InlineData("User-agent: *\nDisallow: /a", "/a/b", false)]
    [InlineData("User-agent: *\nDisallow: /a", "/b", true)]
    [InlineData("User-agent: *\nDisallow:", "/a", true)]
    [InlineData("User-agent: *\nDisallow: /\nAllow: /a", "/a", true)]
    [InlineData("User-agent: *\nDisallow: /a\nAllow: /a", "/a", true)]
    [InlineData("user-agent: other\nDisallow: /", "/a", true)]
    [InlineData("User-agent: *\nDisallow: /\n\nUser-agent: NotesGen\nDisallow: /b", "/a", true)]
    [InlineData("User-agent: NotesGen\nUser-agent: other\nDisallow: /a # not this", "/a", false)]
    [InlineData("User-agent: *\nDisallow: /*.pdf$", "/a/b.pdf", false)]
    [InlineData("User-agent: *\nDisallow: /*.pdf$", "/a/b.pdf?x", true)]
    [InlineData("User-agent: *\nDisallow: /a*c*e", "/abcde", false)]
    [InlineData("User-agent: *\nDisallow: /a*c*e", "/aec", true)]
    [InlineData("User-agent: *\r\nDisallow: /a\r\n", "/a", false)]
    [InlineData("<!doctype html><p>Not found</p>", "/a", true)]
    [InlineData("Disallow: /", "/a", true)]
    public void SayWhatMayBeFetched(string text, string path, bool allows) => Assert.Equal(allows, RobotsRules.Read(text, "notesgen").Allows(path));

    [Fact]
    public void SayHowLongToWait() => Assert.Equal(TimeSpan.FromSeconds(2.5), RobotsRules.Read("User-agent: *\nCrawl-delay: 2.5", "notesgen").Delay);
}
