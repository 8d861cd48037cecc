using NotesGen.Browser.Tests.Browsing;
using NotesGen.Browser.Tests.Sites;
using Xunit;

namespace NotesGen.Browser.Tests.Reading;

/// <summary>Drawn formulas within a line of text.</summary>
public sealed class FormulasInLines(Chromium chromium)
{
    [Fact]
    public async Task KeepTheSignsThatEncloseThem()
    {
        BuiltFiles site = BuiltFiles.Of(BuiltFiles.FolderOf("=== notes/note.md\nThe weight ($W$), then $k$-fold $x$; nothing at $y$ else. A sum $a + b + c + d + e + f + g = h + i + j + k + l + m + n + o + p$, too long for a line.\n"), new BuildOptions());
        await using Visit visit = await chromium.VisitAsync(site, Screen.Phone, "notes/note/");
        await visit.UntilAsync("document.querySelectorAll('.math.drawn').length === 5");
        string text = await visit.ValueAsync<string>("document.querySelector('.prose p').textContent.replace(/\\s+/g, ' ')");

        // Whatever the width, what follows a formula stands on its line.
        string[] parted = await visit.ValueAsync<string[]>("""
            [...Array(50).keys()].flatMap(step => {
              document.querySelector(".prose").style.width = `${120 + step * 4}px`;
              return [...document.querySelectorAll(".phrase")].filter(phrase => {
                const middles = [...phrase.getClientRects()].map(part => part.top + part.height / 2);
                return Math.max(...middles) - Math.min(...middles) > 12;
              }).map(phrase => phrase.textContent);
            })
            """);

        Assert.Empty(parted);
        Assert.Equal(3, await visit.Page.Locator(".phrase").CountAsync());
        Assert.StartsWith("The weight (", text, StringComparison.Ordinal);
        Assert.EndsWith(", too long for a line.", text, StringComparison.Ordinal);
    }
}
