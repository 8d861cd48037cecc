using NotesGen.Diagnostics;

namespace NotesGen.Tests.Checks;

/// <summary>What a full check says of a small site, on the fifth of January 2024.</summary>
internal static class Checked
{
    private static readonly BuildOptions Full = new() { Checks = CheckDepth.Full, Today = new DateOnly(2024, 1, 5) };

    /// <summary>All reports of one rule, as <c>notes/a.md:3:5 message</c>.</summary>
    public static IReadOnlyList<string> For(Rule rule, string site) => For(rule, site, Full);

    public static IReadOnlyList<string> For(Rule rule, string site, BuildOptions options) =>
        [.. MiniSite.Of(site, options).Reports.Where(report => report.StartsWith(rule.Code, StringComparison.Ordinal)).Select(report => report[(rule.Code.Length + 1)..])];

    /// <summary>What a build says, which makes only the usual checks.</summary>
    public static IReadOnlyList<string> ByBuild(Rule rule, string site) => For(rule, site, new BuildOptions());
}
