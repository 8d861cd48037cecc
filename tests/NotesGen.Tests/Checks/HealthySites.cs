using NotesGen.Sources;
using NotesGen.Tests.Architecture;
using Xunit;

namespace NotesGen.Tests.Checks;

public sealed class HealthySites
{
    [Fact]
    public void OfTheDemoPassEveryCheck()
    {
        BuiltSite site = SiteBuilder.Build(new DiskFolder(Repository.At("content")), new BuildOptions { Checks = CheckDepth.Full, Today = DateOnly.MaxValue });

        Assert.Empty(site.Diagnostics.Select(diagnostic => $"{diagnostic.Rule.Code} {diagnostic.Place?.Path} {diagnostic.Message}"));
    }

    [Fact]
    public void PassEveryCheckWithoutTemplatesOfTheirOwn() =>
        Assert.Empty(MiniSite.Of("=== index.md\n# Home\n\nSee [[a]].\n=== a.md\n---\nclaim: So it is.\n---\nText.", new BuildOptions { Checks = CheckDepth.Full }).Reports);
}
