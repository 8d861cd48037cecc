using NotesGen.Templates.Tests.Specs;
using NotesGen.Tests.Architecture;
using Xunit;

namespace NotesGen.Tests.Specs;

/// <summary>
/// How a vault's Markdown becomes a page, told in prose: each section of the files in <c>Vaults/</c> is a test. Its fenced blocks are
/// <c>note</c>, the file <c>note.md</c>; <c>file PATH</c>, further files; <c>body</c>, the text of the note's page as
/// HTML; <c>reports</c>, all diagnostics — without that block there must be none.
/// </summary>
public sealed class VaultSpecs
{
    private static readonly Dictionary<string, Dictionary<string, string>> All = Read();

    public static TheoryData<string> Sections => [.. All.Keys];

    [Theory]
    [MemberData(nameof(Sections))]
    public void HoldAsTheyAreWritten(string section) => Hold(section, "\n");

    [Theory]
    [MemberData(nameof(Sections))]
    public void HoldForFilesWithTheLineEndsOfWindows(string section) => Hold(section, "\r\n");

    private static void Hold(string section, string lineEnd)
    {
        Dictionary<string, string> blocks = All[section];
        MiniSite site = MiniSite.OfFiles(blocks
            .Where(block => block.Key == "note" || block.Key.StartsWith("file ", StringComparison.Ordinal))
            .Select(block => (block.Key == "note" ? "note.md" : block.Key["file ".Length..], (block.Value + "\n").Replace("\n", lineEnd, StringComparison.Ordinal))));

        if (blocks.TryGetValue("body", out string? body))
        {
            string page = site.Text("notes/note/index.html");
            int start = page.IndexOf("<main>", StringComparison.Ordinal) + "<main>".Length;
            Assert.Equal(body, page[start..page.IndexOf("</main>", StringComparison.Ordinal)].Trim());
        }

        Assert.Equal(blocks.GetValueOrDefault("reports", ""), string.Join('\n', site.Reports));
    }

    private static Dictionary<string, Dictionary<string, string>> Read()
    {
        Dictionary<string, Dictionary<string, string>> all = new(StringComparer.Ordinal);
        foreach (string path in Directory.EnumerateFiles(Repository.At("tests/NotesGen.Tests/Specs/Vaults"), "*.md").Order(StringComparer.Ordinal))
        {
            foreach ((string heading, List<(string Header, string Content)> blocks) in SpecSections.Of(File.ReadAllText(path)))
            {
                all.Add($"{Path.GetFileNameWithoutExtension(path)}: {heading}", blocks.ToDictionary(block => block.Header, block => block.Content, StringComparer.Ordinal));
            }
        }

        return all;
    }
}
