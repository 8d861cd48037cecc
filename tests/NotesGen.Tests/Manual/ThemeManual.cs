using NotesGen.Graph;
using NotesGen.Parsing;
using NotesGen.Planning;
using NotesGen.Rendering;
using NotesGen.Rendering.Models;
using NotesGen.Rendering.Scripts;
using NotesGen.Rendering.Themes;
using NotesGen.Rendering.Views;
using NotesGen.Sources;
using NotesGen.Tests.Architecture;
using Xunit;

namespace NotesGen.Tests.Manual;

/// <summary>
/// The reference for theme authors is made from the code, so that it cannot go stale. NOTESGEN_UPDATE_GOLDEN=1 writes it anew.
/// </summary>
public sealed class ThemeManual
{
    [Fact]
    public void NamesEveryMemberOfEveryView() => Compare("template-views.md", ThemeReference.Views());

    [Fact]
    public void NamesEveryFunction() => Compare("template-functions.md", ThemeReference.Functions());

    [Fact]
    public void DescribesEveryViewThatTheCodeHas()
    {
        string[] written = [.. Repository.Code("src/NotesGen/Rendering/Views").Where(file => file.Text.Contains("ObjectType<", StringComparison.Ordinal)).Select(file => file.Path)];
        Assert.Equal(written.Length - 1, ViewDescription.All.Count);
    }

    [Fact]
    public void NamesTheVariablesThatEachPageIsGiven()
    {
        BuildOptions options = new();
        DiscoveredSite site = Discovery.Discover(new DiskFolder(Repository.At("content")));
        SiteGraph graph = Linker.Link(Parser.Parse(site, options), options);
        SitePlan plan = Planner.Plan(graph);
        PageModels models = new(new SiteViews(graph, plan, options) { Scripts = new SiteScripts(graph, Theme.Of(site, options, null)) });
        foreach (Page page in plan.Pages.DistinctBy(page => page.Template))
        {
            Assert.Equal(
                PageVariable.All.Where(variable => variable.Template == page.Template).Select(variable => variable.Name),
                models.Of(page).Variables.Select(variable => variable.Key));
        }
    }

    private static void Compare(string page, string text) => GoldenText.Compare($"../../content/manual/{page}", text);
}
