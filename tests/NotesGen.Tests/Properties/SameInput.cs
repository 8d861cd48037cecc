using System.Globalization;
using NotesGen.Sources;
using NotesGen.Tests.Cli;
using NotesGen.Tests.Sites;
using Xunit;

namespace NotesGen.Tests.Properties;

/// <summary>The same files give the same bytes, whatever the machine is like.</summary>
public sealed class SameInput
{
    public static TheoryData<int> Seeds => [1, 2, 3, 4, 5, 6];

    [Theory]
    [MemberData(nameof(Seeds))]
    public void GivesTheSameBytesInAnyOrderCultureAndNumberOfJobs(int seed)
    {
        GeneratedSite site = new(seed);
        SiteFiles expected = Build(site.Folder, 1, "");

        Assert.NotEmpty(expected.Site.Diagnostics);
        Same(expected, Build(new ShuffledFolder(site.Folder, seed), 2, "tr-TR"));
        Same(expected, Build(new ShuffledFolder(site.Folder, seed + 100), 7, "ar-SA"));
        Same(expected, Build(new ShuffledFolder(site.Folder, seed + 200), 7, "de-DE"));
    }

    [Fact]
    public void GivesTheSameDemo()
    {
        Same(DemoSite.Served, Build(new ShuffledFolder(DemoSite.Folder, 1), 1, "tr-TR"));
        Same(DemoSite.Served, Build(new ShuffledFolder(DemoSite.Folder, 2), 7, "ar-SA"));
    }

    [Fact]
    public void GivesTheSameFilesInProcessesOfOtherLanguagesAndTimeZones()
    {
        using TemporaryFolder folder = new();
        BuiltFolder.Store(new GeneratedSite(7).Files, folder.At("site"));
        (string Language, string Zone, string Jobs)[] machines = [("C", "UTC", "1"), ("tr_TR.UTF-8", "Pacific/Kiritimati", "2"), ("ar_SA.UTF-8", "Pacific/Pago_Pago", "7")];
        for (int i = 0; i < machines.Length; i++)
        {
            Assert.Equal(0, ForeignProcess.Build(folder.At("site"), folder.At($"out{i}"), machines[i].Language, machines[i].Zone, machines[i].Jobs));
        }

        SortedDictionary<string, string> expected = BuiltFolder.FilesOf(folder.At("out0"));
        Assert.InRange(expected.Count, 50, 500);
        Assert.Equal("", BuiltFolder.Differences(expected, BuiltFolder.FilesOf(folder.At("out1"))));
        Assert.Equal("", BuiltFolder.Differences(expected, BuiltFolder.FilesOf(folder.At("out2"))));
    }

    private static void Same(SiteFiles expected, SiteFiles actual)
    {
        Assert.Equal(expected.Report, actual.Report);
        Assert.Equal(expected.Files.Keys, actual.Files.Keys);
        Assert.Empty(expected.Files.Where(file => !file.Value.AsSpan().SequenceEqual(actual.Files[file.Key])).Select(file => file.Key));
    }

    private static SiteFiles Build(ISourceFolder folder, int jobs, string culture)
    {
        (CultureInfo former, CultureInfo formerInterface) = (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture);
        CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(culture);
        try
        {
            return SiteFiles.Of(folder, new BuildOptions { Jobs = jobs });
        }
        finally
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (former, formerInterface);
        }
    }
}
