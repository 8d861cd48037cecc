using NotesGen.Output;
using NotesGen.Sources;
using NotesGen.Tests.Cli;
using Xunit;

namespace NotesGen.Tests.Properties;

/// <summary>A folder that has seen every state of a site is the same as one that only saw the last.</summary>
public sealed class Rebuilds
{
    public static TheoryData<int> Seeds => [11, 12, 13, 14];

    [Theory]
    [MemberData(nameof(Seeds))]
    public void AfterAnyEditsEqualAFreshBuild(int seed)
    {
        GeneratedSite site = new(seed);
        Random random = new(seed);
        using TemporaryFolder used = new();
        List<string> edits = [];
        Build(site.Folder, used.Path);
        for (int build = 0; build < 6; build++)
        {
            for (int edit = random.Next(1, 4); edit > 0; edit--)
            {
                edits.Add(site.Edit());
            }

            Build(site.Folder, used.Path);
            using TemporaryFolder fresh = new();
            Build(site.Folder, fresh.Path);
            string differences = BuiltFolder.Differences(BuiltFolder.FilesOf(fresh.Path), BuiltFolder.FilesOf(used.Path));

            Assert.True(differences.Length == 0, $"{differences} differ after: {string.Join("; ", edits)}");
            Assert.Equal(BuiltFolder.FoldersOf(fresh.Path), BuiltFolder.FoldersOf(used.Path));
        }
    }

    [Fact]
    public void OfTheSameSiteWriteNothing()
    {
        MemoryFolder site = new GeneratedSite(1).Folder;
        using TemporaryFolder folder = new();
        WriteReport first = Build(site, folder.Path);

        WriteReport second = Build(site, folder.Path);

        Assert.Equal((0, first.Written, 0), (second.Written, second.Unchanged, second.Removed));
    }

    private static WriteReport Build(MemoryFolder site, string folder)
    {
        BuiltSite built = SiteBuilder.Build(site, new BuildOptions());
        Assert.False(built.HasErrors, string.Join('\n', built.Diagnostics.Select(diagnostic => diagnostic.Message)));
        WriteReport report = OutputWriter.Write(built.Outputs, site, folder, new WriteOptions(), CancellationToken.None);
        Assert.Equal(WriteOutcome.Complete, report.Outcome);
        return report;
    }
}
