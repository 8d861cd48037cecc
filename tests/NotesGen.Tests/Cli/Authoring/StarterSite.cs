using System.Text.Json;
using NotesGen.Cli.Commands.Authoring;
using NotesGen.Tests.Architecture;
using NotesGen.Tests.Manual;
using Xunit;

namespace NotesGen.Tests.Cli.Authoring;

public sealed class StarterSite
{
    private const string Folder = "src/NotesGen.Cli/Commands/Authoring/Starter";

    private static readonly DateOnly Day = new(2026, 3, 7);

    [Fact]
    public void HasEveryFileOfItsFolderAndTheSchema()
    {
        string[] files = [.. Directory.EnumerateFiles(Repository.At(Folder), "*", new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.None })
            .Select(static path => Path.GetRelativePath(Repository.At(Folder), path).Replace('\\', '/'))];

        Assert.Equal(files.Append("notesgen.schema.json").Order(StringComparer.Ordinal), Starter.Files.Select(static file => file.Path).Order(StringComparer.Ordinal));
        Assert.Equal(File.ReadAllText(Repository.At("content/manual/configuration.schema.json")), Starter.Read("notesgen.schema.json", Day));
    }

    [Fact]
    public void FitsTheSchemas()
    {
        Assert.Equal([], KeySchemas.Problems(Starter.Read("notesgen.schema.json", Day), Starter.Read("notesgen.yaml", Day)));
        foreach ((string path, _) in Starter.Files.Where(static file => file.Path.EndsWith(".md", StringComparison.Ordinal)))
        {
            Assert.Equal([], KeySchemas.Problems(KeySchemas.FrontMatter(), Starter.Read(path, Day).Split("---\n")[1]));
        }
    }

    [Fact]
    public void LeavesNothingForACheckToSay()
    {
        MiniSite site = MiniSite.OfFiles(Starter.Files.Select(static file => (file.Path, Starter.Read(file.Path, Day))));

        Assert.All(site.Graph.Notes, static note => Assert.Empty(note.Parameters));
        Assert.Empty(SiteBuilder.Build(site.Folder, new BuildOptions { Checks = CheckDepth.Full }).Diagnostics);
    }

    [Fact]
    public void PublishesWithStepsThatYamlCanRead()
    {
        JsonElement workflow = YamlAsJson.Of(Starter.Read(".github/workflows/publish.yml", Day));
        JsonElement[] steps = [.. workflow.GetProperty("jobs").GetProperty("publish").GetProperty("steps").EnumerateArray()];

        string[] used = [.. steps.Where(static step => step.TryGetProperty("uses", out _)).Select(static step => step.GetProperty("uses").GetString()!.Split('@')[0])];
        Assert.Equal(["actions/checkout", "actions/setup-dotnet", "actions/cache", "actions/configure-pages", "actions/upload-pages-artifact", "actions/deploy-pages"], used);
        Assert.Contains(steps, static step => step.TryGetProperty("run", out JsonElement run) && run.GetString()!.StartsWith("notesgen build --strict --url ", StringComparison.Ordinal));
    }
}
