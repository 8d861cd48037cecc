using System.Globalization;
using NotesGen.Diagnostics;
using NotesGen.Sources;
using Xunit;

namespace NotesGen.Tests.Live;

/// <summary>Builds that keep the pages which would come out as the last build left them.</summary>
public sealed class RememberedSites
{
    private const int Edits = 100;

    [Theory]
    [MemberData(nameof(EditedSites.Authors), MemberType = typeof(EditedSites))]
    public void AreByteForByteWhatAFreshBuildGives(int seed)
    {
        Author author = new(seed + 100);
        author.Begin();
        BuildOptions options = new() { Jobs = 2 };
        using RememberedFolder output = new();
        List<string> log = [];
        for (int edit = 0; edit < Edits; edit++)
        {
            log.Add(author.Edit());
            MemoryFolder folder = author.Folder.Copy();
            IReadOnlyList<Diagnostic> said = output.Build(folder, options);
            BuiltSite fresh = SiteBuilder.Build(folder, options);

            Assert.Equal(fresh.Diagnostics.Select(Line), said.Select(Line));
            if (!fresh.HasErrors)
            {
                Assert.True(output.DifferencesTo(fresh, folder) is [], $"{string.Join("\n", output.DifferencesTo(fresh, folder).Take(5))}\nafter (seed {seed}):\n{string.Join("\n", log)}");
            }
        }

        // If nothing was ever kept, nothing was tested.
        Assert.True(output.Kept > output.Rendered / 10, string.Create(CultureInfo.InvariantCulture, $"{output.Kept} kept, {output.Rendered} rendered"));
    }

    private static string Line(Diagnostic diagnostic) => $"{diagnostic.Rule.Code} {diagnostic.Severity} {diagnostic.Place} {diagnostic.Message} {diagnostic.Help}";
}
