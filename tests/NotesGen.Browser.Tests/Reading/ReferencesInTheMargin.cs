using System.Globalization;
using NotesGen.Browser.Tests.Browsing;
using NotesGen.Browser.Tests.Sites;
using Xunit;

namespace NotesGen.Browser.Tests.Reading;

/// <summary>The references beside a long note, on a wide screen.</summary>
public sealed class ReferencesInTheMargin(Chromium chromium)
{
    private const string Address = "notes/note/";
    private const string Top = "document.querySelector('.references').getBoundingClientRect().top";
    private const string Bottom = "document.querySelector('.references').getBoundingClientRect().bottom";
    private const string Mark = "(document.querySelector('.reading > .references').style.getPropertyValue('--height') !== '')";

    [Fact]
    public async Task StayInSightWhereTheyFitTheWindow()
    {
        await using Visit visit = await OpenAsync(2, Screen.Desk);
        await visit.UntilAsync(Mark);

        await visit.Page.EvaluateAsync("scrollTo(0, 3000)");

        Assert.Equal(0, await visit.ValueAsync<double>(Top), 1.0);
    }

    [Fact]
    public async Task PassWithTheTextWhereTheyAreTallerThanTheWindow()
    {
        await using Visit visit = await OpenAsync(15, Screen.Desk);
        await visit.UntilAsync(Mark);
        double start = await visit.ValueAsync<double>(Top);
        Assert.True(await visit.ValueAsync<double>(Bottom) > Screen.Desk.Height + 400);

        await visit.Page.EvaluateAsync("scrollTo(0, 600)");
        Assert.Equal(start - 600, await visit.ValueAsync<double>(Top), 1.0);

        await visit.Page.EvaluateAsync("scrollTo(0, 6000)");
        Assert.Equal(Screen.Desk.Height, await visit.ValueAsync<double>(Bottom), 1.0);
        Assert.True(await visit.ValueAsync<bool>("(list => list.scrollHeight === list.clientHeight)(document.querySelector('.references'))"));
    }

    [Fact]
    public async Task StandBesideTheBeginningOfTheTextWithoutScript()
    {
        await using Visit visit = await OpenAsync(15, Screen.Desk with { HasScript = false });
        double gap = await visit.ValueAsync<double>($"{Top} - document.querySelector('.prose').getBoundingClientRect().top");

        await visit.Page.EvaluateAsync("scrollTo(0, 6000)");

        Assert.InRange(gap, -1, 8);
        Assert.Equal(gap, await visit.ValueAsync<double>($"{Top} - document.querySelector('.prose').getBoundingClientRect().top"), 1.0);
    }

    private async Task<Visit> OpenAsync(int references, Screen screen)
    {
        string papers = string.Concat(Enumerable.Range(1, references).Select(number =>
            string.Create(CultureInfo.InvariantCulture, $"@article{{p{number}, title={{A paper of a title that takes more than one line in a margin}}, author={{Author, Ann}}, year={{2020}}}}\n")));
        string cited = string.Concat(Enumerable.Range(1, references).Select(number => string.Create(CultureInfo.InvariantCulture, $"Said by [@p{number}].\n\n")));
        string text = string.Concat(Enumerable.Repeat("A paragraph of some words, so that the text is long enough to be scrolled for a while beside its references.\n\n", 200));
        return await chromium.VisitAsync(BuiltFiles.Of(BuiltFiles.FolderOf($"=== notes/note.md\n{cited}{text}\n=== refs.bib\n{papers}"), new BuildOptions()), screen, Address);
    }
}
