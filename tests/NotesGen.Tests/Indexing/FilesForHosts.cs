using System.Security.Cryptography;
using System.Text;
using AngleSharp.Html.Parser;
using NotesGen.Sources;
using NotesGen.Tests.Architecture;
using NotesGen.Tests.Diagnostics;
using Xunit;

namespace NotesGen.Tests.Indexing;

public sealed class FilesForHosts
{
    private const string Note = "=== notes/a.md\n---\nredirects: [/old/a/, \"/alt/ä b/\"]\n---\nText.\n";

    [Fact]
    public void AreNoneUnlessAHostIsNamed() => Assert.DoesNotContain(Build(Note).Outputs, file => file.Path.StartsWith('_'));

    [Fact]
    public void RedirectOnNetlifyAlsoWhereAPageIs() =>
        Assert.Equal("/alt/%C3%A4%20b/ /notes/a/ 301!\n/old/a/ /notes/a/ 301!\n", TextOf(Build("=== notesgen.yaml\nhosting: netlify\n" + Note), "_redirects"));

    [Fact]
    public void RedirectOnCloudflareAsItReadsLines() =>
        Assert.Equal("/alt/%C3%A4%20b/ /notes/a/ 301\n/old/a/ /notes/a/ 301\n", TextOf(Build("=== notesgen.yaml\nhosting: cloudflare\n" + Note), "_redirects"));

    [Fact]
    public void RedirectNothingWhereNothingIsOld() => Assert.DoesNotContain(Build("=== notesgen.yaml\nhosting: netlify\n=== notes/a.md\nText.").Outputs, file => file.Path == "_redirects");

    [Fact]
    public void AreReportedWhereCloudflareTakesNoMore()
    {
        string old = string.Join(", ", Enumerable.Range(0, 2_001).Select(number => $"/old/{number}/"));
        BuiltSite site = Build($"=== notesgen.yaml\nhosting: cloudflare\n=== notes/a.md\n---\nredirects: [{old}]\n---\nText.\n");

        Assert.Equal(["NG5006 Cloudflare takes 2000 of 2001 redirects"], site.Diagnostics.Select(diagnostic => $"{diagnostic.Rule.Code} {diagnostic.Message}"));
        Assert.Equal(2_000, TextOf(site, "_redirects").Count(c => c == '\n'));
    }

    [Fact]
    public void LeaveFilesToKeepOnlyWhoseNamesTellTheirContent()
    {
        BuiltSite site = Build("=== notesgen.yaml\nhosting: netlify\n" + Note);
        string[] kept = [.. TextOf(site, "_headers").Split('\n').Where(line => line.StartsWith('/') && line != "/*").Select(line => line[1..])];

        Assert.Equal(site.Outputs.Select(file => file.Path).Where(path => path.EndsWith(".bin", StringComparison.Ordinal) && path != "search/start.bin"), kept);
        Assert.NotEmpty(kept);
    }

    [Fact]
    public void NeedFewRulesOnCloudflare()
    {
        string headers = TextOf(Build("=== notesgen.yaml\nhosting: cloudflare\n" + Note), "_headers");

        Assert.Contains("\n/search/words-*\n  Cache-Control: public, max-age=31536000, immutable\n", headers, StringComparison.Ordinal);
        Assert.All(headers.Split('\n'), line => Assert.InRange(line.Length, 0, 2_000));
        Assert.InRange(headers.Split('\n').Count(line => line.StartsWith('/')), 1, 20);
    }

    [Fact]
    public void AllowTheScriptsOfEveryPageOfTheDemo()
    {
        BuiltSite site = SiteBuilder.Build(new DiskFolder(Repository.At("content")), new BuildOptions { Configuration = new(new("notesgen.yaml"), "hosting: cloudflare\n") });
        string policy = TextOf(site, "_headers").Split('\n').Single(line => line.Contains("Content-Security-Policy", StringComparison.Ordinal));
        string[] scripts =
        [
            .. site.Outputs.Where(file => file.Path.EndsWith(".html", StringComparison.Ordinal))
                .SelectMany(file => new HtmlParser().ParseDocument(Encoding.UTF8.GetString(file.Content.Span)).QuerySelectorAll("script:not([src])"))
                .Select(script => script.TextContent).Distinct(),
        ];

        Assert.NotEmpty(scripts);
        Assert.All(scripts, script => Assert.Contains($"'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(script)))}'", policy, StringComparison.Ordinal));
        Assert.DoesNotContain("script-src 'self' 'unsafe-inline'", policy, StringComparison.Ordinal);
    }

    [Fact]
    public void AllowTheHostsThatTemplatesLoadFrom()
    {
        string headers = TextOf(Build("=== notesgen.yaml\nhosting: netlify\n=== _templates/partials/footer.sbn-html\n<script async src=\"https://stats.example/s.js\"></script><link rel=\"stylesheet\" href=\"//fonts.example/a.css\">\n" + Note), "_headers");

        Assert.Contains(" https://stats.example; style-src 'self' 'unsafe-inline' https://fonts.example;", headers, StringComparison.Ordinal);
    }

    [Fact]
    public void SayNothingOfScriptsWhereTheAuthorTrustsAnyHtml() =>
        Assert.DoesNotContain("Content-Security-Policy", TextOf(Build("=== notesgen.yaml\nhosting: netlify\nhtml: trusted\n" + Note), "_headers"), StringComparison.Ordinal);

    [Fact]
    public void AreNotWrittenForAHostThatIsNotKnown()
    {
        BuiltSite site = Build("=== notesgen.yaml\nhosting: netlfy\n" + Note);

        Assert.Equal(["NG1032"], site.Diagnostics.Select(diagnostic => diagnostic.Rule.Code));
    }

    private static BuiltSite Build(string site) => SiteBuilder.Build(ExampleSite.FolderOf(site), new BuildOptions());

    private static string TextOf(BuiltSite site, string path) => Encoding.UTF8.GetString(Assert.Single(site.Outputs, file => file.Path == path).Content.Span);
}
