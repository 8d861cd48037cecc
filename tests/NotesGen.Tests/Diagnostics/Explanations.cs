using NotesGen.Diagnostics;
using NotesGen.Templates;
using Xunit;

namespace NotesGen.Tests.Diagnostics;

public sealed class Explanations
{
    public static TheoryData<string> Codes => [.. Catalogue.All.Select(static rule => rule.Code)];

    [Fact]
    public void ExistForEveryRuleOfTheCatalogue() =>
        Assert.Empty(Catalogue.All.Select(static rule => rule.Code).Except(Explanation.Codes, StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Codes))]
    public void BeginWithTheRulesTitleAndSeverity(string code)
    {
        Rule rule = Catalogue.All.Single(rule => rule.Code == code);
        string severity = rule.Severity switch { Severity.Error => "error", Severity.Warning => "warning", _ => "hint" };

        Assert.StartsWith($"# {code}: {rule.Title}\n\nBy default: {severity}.\n\n## What it means\n\n", TextOf(code), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public void SayWhyItMattersAndHowToMendItAndShowAnExample(string code)
    {
        string withoutExample = TextOf(code).Split("\n````site\n")[0];
        string[] headings = [.. withoutExample.Split('\n').Where(static line => line.StartsWith("## ", StringComparison.Ordinal))];

        Assert.Equal(["## What it means", "## Why it matters", "## How to mend it", "## Example"], headings);
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public void HaveAnExampleOrTheReasonWhyThereIsNone(string code)
    {
        bool hasReason = TextOf(code).Contains("\n## Example\n\nexample: none\n\n", StringComparison.Ordinal);

        Assert.NotEqual(hasReason, Explanation.Of(code)!.Example is not null);
    }

    [Fact]
    public void ExistForEverythingThatTheTemplateEngineReports() =>
        Assert.All(TemplateErrorCatalogue.All, static error =>
        {
            Assert.Contains(error.Code, Explanation.Codes);
            Assert.Contains(error.Explanation, Explanation.Of(error.Code)!.Text, StringComparison.Ordinal);
        });

    private static string TextOf(string code) => Explanation.Of(code)!.Text;
}
