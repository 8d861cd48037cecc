using System.Text.Json;
using Xunit;

namespace NotesGen.Tests.Cli.Authoring;

/// <summary>The part of a new author's way that no transcript can hold: the program goes on running. The rest is <c>Transcripts/first-site.md</c>.</summary>
public sealed class FirstSiteServed
{
    [Fact]
    public async Task IsMadeReadEditedBrokenAndMended()
    {
        TemporaryFolder folder = new();
        Assert.Equal(0, (await ProgramRun.Of(folder.Path, "init")).ExitCode);
        await using ServedFolder served = await ServedFolder.Over(folder);

        Assert.Contains(">How is a note written here?</h1>", await served.Text("/notes/how-is-a-note-written/"), StringComparison.Ordinal);
        await using IAsyncEnumerator<JsonElement> news = served.News("/notes/how-is-a-note-written/").GetAsyncEnumerator(TestContext.Current.CancellationToken);
        await news.MoveNextAsync();
        Assert.Equal(0, news.Current.GetProperty("warnings").GetInt32());

        folder.Add("=== notes/how-is-a-note-written.md\n---\ntitle: How is it written?\n---\n\nAs [[are-worked-example-needed]] shows.\n");
        await news.MoveNextAsync();
        Assert.Contains(">How is it written?</h1>", await served.Text("/notes/how-is-a-note-written/"), StringComparison.Ordinal);
        Assert.Contains("did you mean `are-worked-examples-needed`?", news.Current.GetProperty("problems")[0].GetProperty("text").GetString(), StringComparison.Ordinal);

        folder.Add("=== notes/how-is-a-note-written.md\n---\ntitle: How is it written?\n---\n\nAs [[are-worked-examples-needed]] shows.\n");
        await news.MoveNextAsync();
        Assert.Equal(0, news.Current.GetProperty("warnings").GetInt32());

        Assert.Equal("notes/as-it-is.md\n", (await ProgramRun.Of(folder.Path, "new", "note", "As it is", "--quiet")).Output.ReplaceLineEndings("\n"));
        await news.MoveNextAsync();
        Assert.Contains(">As it is</h1>", await served.Text("/notes/as-it-is/"), StringComparison.Ordinal);
    }
}
