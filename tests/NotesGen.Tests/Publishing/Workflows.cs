using System.Diagnostics;
using System.Text.Json;
using System.Text.RegularExpressions;
using NotesGen.Tests.Architecture;
using NotesGen.Tests.Manual;
using Xunit;

namespace NotesGen.Tests.Publishing;

/// <summary>The action that publishes a site, and the workflows of this repository, as GitHub reads them.</summary>
public sealed partial class Workflows
{
    private static readonly JsonElement Action = Read(".github/actions/publish/action.yml");

    private static readonly JsonElement Publishing = Read(".github/workflows/publish.yml");

    public static TheoryData<string> Files => [".github/workflows/ci.yml", ".github/workflows/publish.yml", ".github/actions/publish/action.yml"];

    [Theory]
    [MemberData(nameof(Files))]
    public void NameAVersionOfEveryActionAndAShellWhereOneIsNeeded(string file)
    {
        JsonElement[] steps = [.. StepsOf(Read(file))];

        Assert.NotEmpty(steps);
        Assert.All(steps, step =>
        {
            if (step.TryGetProperty("uses", out JsonElement uses))
            {
                Assert.Matches(@"^(actions/[a-z-]+@v\d+|\./\.github/actions/[a-z]+)$", uses.GetString());
            }
            else
            {
                Assert.False(string.IsNullOrWhiteSpace(step.GetProperty("run").GetString()));
                Assert.True(!file.EndsWith("action.yml", StringComparison.Ordinal) || step.GetProperty("shell").GetString() == "bash");
            }
        });
    }

    [Theory]
    [MemberData(nameof(Files))]
    public async Task HaveStepsThatBashCanRead(string file)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "there is no bash");
        foreach (string script in StepsOf(Read(file)).Where(step => step.TryGetProperty("run", out _)).Select(step => step.GetProperty("run").GetString()!))
        {
            using Process bash = Process.Start(new ProcessStartInfo("bash", ["-n", "-c", script]) { RedirectStandardError = true, UseShellExecute = false })!;
            string error = await bash.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
            await bash.WaitForExitAsync(TestContext.Current.CancellationToken);
            Assert.True(bash.ExitCode == 0, script + error);
        }
    }

    /// <summary>What somebody gives as an input must not become part of a script.</summary>
    [Fact]
    public void PutNoExpressionIntoAScript() =>
        Assert.All(StepsOf(Action).Where(step => step.TryGetProperty("run", out _)), step => Assert.DoesNotContain("${{", step.GetProperty("run").GetString(), StringComparison.Ordinal));

    [Fact]
    public void NameOnlyInputsThatThereAre()
    {
        string[] inputs = [.. Action.GetProperty("inputs").EnumerateObject().Select(input => input.Name)];
        string text = File.ReadAllText(Repository.At(".github/actions/publish/action.yml"));
        string[] used = [.. InputNames().Matches(text).Select(match => match.Groups["name"].Value).Distinct()];
        JsonElement step = StepsOf(Publishing).Single(step => step.TryGetProperty("uses", out JsonElement uses) && uses.GetString() == "./.github/actions/publish");

        Assert.Equal(inputs.Order(StringComparer.Ordinal), used.Order(StringComparer.Ordinal));
        Assert.Subset(inputs.ToHashSet(StringComparer.Ordinal), step.GetProperty("with").EnumerateObject().Select(given => given.Name).ToHashSet(StringComparer.Ordinal));
    }

    [Fact]
    public void MayOnlyDoWhatDeployingNeeds() => Assert.Equal(
        ["contents: read", "id-token: write", "pages: write"],
        Publishing.GetProperty("permissions").EnumerateObject().Select(permission => $"{permission.Name}: {permission.Value.GetString()}").Order(StringComparer.Ordinal));

    [Theory]
    [InlineData("check")]
    [InlineData("build")]
    public async Task CallTheProgramWithOptionsThatItHas(string command)
    {
        Cli.ProgramRun help = await Cli.ProgramRun.Of(Path.GetTempPath(), command, "--help");
        string[] options =
        [
            .. StepsOf(Action).Where(step => step.TryGetProperty("run", out _)).Select(step => step.GetProperty("run").GetString()!)
                .Where(script => script.Contains($"/notesgen\" {command} ", StringComparison.Ordinal)).SelectMany(script => OptionNames().Matches(script).Select(match => match.Value)).Distinct(),
        ];

        Assert.NotEmpty(options);
        Assert.All(options, option => Assert.Contains(option, help.Output, StringComparison.Ordinal));
    }

    private static JsonElement Read(string file) => YamlAsJson.Of(File.ReadAllText(Repository.At(file)));

    private static IEnumerable<JsonElement> StepsOf(JsonElement file) => file.TryGetProperty("runs", out JsonElement runs)
        ? runs.GetProperty("steps").EnumerateArray()
        : file.GetProperty("jobs").EnumerateObject().SelectMany(job => job.Value.GetProperty("steps").EnumerateArray());

    [GeneratedRegex(@"inputs\.(?<name>[a-z]+)", RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex InputNames();

    [GeneratedRegex("--[a-z]+", RegexOptions.None, 5000)]
    private static partial Regex OptionNames();
}
