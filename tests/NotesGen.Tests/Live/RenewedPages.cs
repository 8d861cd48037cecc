using NotesGen.Sources;
using NotesGen.Tests.Diagnostics;
using Xunit;

namespace NotesGen.Tests.Live;

/// <summary>Which pages a build renders again after an edit, and why.</summary>
public sealed class RenewedPages
{
    private const string Start = """
        === notesgen.yaml
        title: A site
        === papers.bib
        @article{one, title = {On one thing}, author = {Ann Bell}, year = 2020}
        === notes/alpha.md
        ---
        title: Alpha
        topic: rewards
        tags: [blue]
        ---
        See [[beta]], [[gamma]] and ![[delta]]. Known from [@one] and [@two].

        ![[curve.svg]]
        === notes/beta.md
        ---
        title: Beta
        topic: rewards
        cluster: learning
        ---
        Words of beta.
        === notes/delta.md
        ---
        title: Delta
        ---
        Words of delta.
        === notes/far.md
        ---
        title: Far from all
        ---
        Nothing of it is elsewhere.
        === hubs/start.md
        ---
        title: Start
        ---
        ## First

        - [[alpha]]
        - [[beta]]
        === topics/rewards.md
        ---
        title: Rewards
        cluster: learning
        ---
        === clusters/learning.md
        ---
        title: Learning
        ---
        === curve.svg
        <svg xmlns="http://www.w3.org/2000/svg" width="30" height="20"></svg>
        """;

    // An edit, a page that shows something of what was edited, and why it is rendered again.
    public static TheoryData<string, string, string> Edits => new()
    {
        { "=== notes/alpha.md\n---\ntitle: Alpha\ntopic: rewards\ntags: [blue]\n---\nOther words [@one].\n", "notes/alpha/index.html", "the file of `notes/alpha.md` changed" },
        { "=== notes/beta.md\n---\ntitle: Beta, renamed\ntopic: rewards\ncluster: learning\n---\nWords of beta.\n", "notes/alpha/index.html", "what cards show of `notes/beta.md` changed" },
        { "=== notes/gamma.md\n---\ntitle: Gamma\n---\n", "notes/alpha/index.html", "where links of `notes/alpha.md` lead changed" },
        { "=== notes/gamma.md\n---\ntitle: Gamma\n---\n", "notes/index.html", "which notes there are changed" },
        { "=== notes/gamma.md\n---\ntitle: Gamma\n---\n", "index.html", "the numbers of notes, hubs, papers and so on changed" },
        { "=== notes/delta.md\n---\ntitle: Delta\n---\nOther words.\n", "notes/alpha/index.html", "what `notes/alpha.md` embeds changed" },
        { "=== notes/gamma.md\n---\ntitle: Gamma\n---\nSince [[beta]].\n", "notes/beta/index.html", "what links to `notes/beta.md` changed" },
        { "=== hubs/start.md\n---\ntitle: Start\n---\n## First\n\n- [[alpha]]\n- [[beta]]\n- [[delta]]\n", "notes/delta/index.html", "which hubs list `notes/delta.md` changed" },
        { "=== hubs/start.md\n---\ntitle: Start\n---\n## First\n\n- [[alpha]]\n\n## Second\n\n- [[beta]]\n", "notes/alpha/index.html", "what the hub `hubs/start.md` lists changed" },
        { "=== papers.bib\n@article{one, title = {On one thing}, author = {Ann Bell}, year = 2020}\n@article{two, title = {On two}, year = 2021}\n", "notes/alpha/index.html", "the papers of `notes/alpha.md` changed" },
        { "=== papers.bib\n@article{one, title = {On another thing}, author = {Ann Bell}, year = 2020}\n", "notes/alpha/index.html", "the paper at `papers/one/`, or which notes use it, changed" },
        { "=== topics/rewards.md\n---\ntitle: What is paid for\ncluster: learning\n---\n", "notes/alpha/index.html", "the title of `topics/rewards/` changed" },
        { "=== notes/gamma.md\n---\ntitle: Gamma\ntopic: rewards\n---\n", "topics/rewards/index.html", "what stands at `topics/rewards/` changed" },
        { "=== clusters/learning.md\n---\ntitle: How it learns\n---\n", "notes/beta/index.html", "the title of `clusters/learning/` changed" },
        { "=== notes/gamma.md\n---\ntitle: Gamma\ncluster: learning\n---\n", "clusters/learning/index.html", "what stands at `clusters/learning/` changed" },
        { "=== notes/gamma.md\n---\ntitle: Gamma\ntags: [blue]\n---\n", "tags/blue/index.html", "what stands at `tags/blue/` changed" },
        { "=== notes/gamma.md\n---\ntitle: Gamma\ntags: [Blue]\n---\n=== notes/epsilon.md\n---\ntitle: Epsilon\ntags: [Blue]\n---\n", "notes/alpha/index.html", "the title of `tags/blue/` changed" },
        { "=== notes/gamma.md\n---\ntitle: Gamma\nrelated: [\"[[delta]]\"]\n---\n", "notes/delta/index.html", "what is related to `notes/delta.md` changed" },
        { "=== curve.svg\n<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"60\" height=\"20\"></svg>\n", "notes/alpha/index.html", "the file `curve.svg` changed" },
        { "=== notesgen.yaml\ntitle: Another site\n", "notes/far/index.html", "the configuration changed" },
        { "=== _templates/partials/footer.sbn-html\n<footer></footer>\n", "notes/far/index.html", "the theme changed" },
        { "=== pages/index.md\n# Welcome\n", "notes/far/index.html", "the site's title and home page changed" },
        { "=== inquiries/why.md\n---\ntitle: Why?\n---\n", "notes/far/index.html", "which lists the site has changed" },
        { "=== notes/gamma.md\n---\ntitle: Gamma\n---\n", "notes/gamma/index.html", "it is new" },
    };

    [Theory]
    [MemberData(nameof(Edits))]
    public void SayWhatOfThemChanged(string edit, string page, string reason)
    {
        using RememberedFolder output = Built(Start, edit);

        Assert.Contains(reason, output.Renewals!.Explain(page));
    }

    [Theory]
    [MemberData(nameof(Edits))]
    public void AreAllThatTheEditChanges(string edit, string page, string reason)
    {
        _ = (page, reason);
        using RememberedFolder output = Built(Start, edit);
        MemoryFolder site = Edited(Start, edit);

        Assert.Empty(output.DifferencesTo(SiteBuilder.Build(site, new BuildOptions()), site));
    }

    [Fact]
    public void AreNoOthersAfterAnEditOfWords()
    {
        // In a site this small, any word weighs on what is related to what.
        string site = Start.Replace("title: A site", "title: A site\nrelated: { count: 0 }", StringComparison.Ordinal);
        using RememberedFolder output = Built(site, "=== notes/far.md\n---\ntitle: Far from all\n---\nNothing of it is elsewhere.\n\nOther words, which nobody shows.\n");

        Assert.Equal(["notes/far/index.html: the file of `notes/far.md` changed"], output.LastRendered.Select(page => $"{page}: {string.Join(", ", output.Renewals!.Explain(page))}"));
    }

    [Fact]
    public void AreThoseThatAreToldTheTimeIfTheNewestDateChanges()
    {
        string site = Start + "\n=== _templates/pages/topic.sbn-html\n<main>{{ date.now.year }}</main>\n";
        using RememberedFolder output = Built(site, "=== notes/far.md\n---\ntitle: Far from all\ndate: 2025-01-01\n---\nNothing of it is elsewhere.\n");

        Assert.Contains("the newest date of any note changed", output.Renewals!.Explain("topics/rewards/index.html"));
        Assert.Empty(output.Renewals!.Explain("clusters/learning/index.html"));
    }

    private static RememberedFolder Built(string before, string edit)
    {
        RememberedFolder output = new();
        output.Build(ExampleSite.FolderOf(before), new BuildOptions());
        output.Build(Edited(before, edit), new BuildOptions());
        return output;
    }

    private static MemoryFolder Edited(string before, string edit)
    {
        Dictionary<string, byte[]> files = new(ExampleSite.FilesOf(before), StringComparer.Ordinal);
        foreach ((string path, byte[] content) in ExampleSite.FilesOf(edit))
        {
            files[path] = content;
        }

        return new MemoryFolder(files);
    }
}
