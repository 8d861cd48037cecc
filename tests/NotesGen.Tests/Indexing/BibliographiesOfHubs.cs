using System.Text;
using NotesGen.Model;
using NotesGen.Tests.Architecture;
using NotesGen.Tests.Bibliographies;
using NotesGen.Tests.Sites;
using Xunit;

namespace NotesGen.Tests.Indexing;

public sealed class BibliographiesOfHubs
{
    [Fact]
    public void ReadBackAsTheSamePapers()
    {
        Dictionary<string, BibliographyEntry> original = Bib.Tex(File.ReadAllText(Repository.At("content/papers.bib"))).Entries.ToDictionary(entry => entry.Key, StringComparer.Ordinal);
        foreach (string hub in CountedSources.In("hubs").Keys)
        {
            Bib bibliography = Bib.Tex(DemoSite.Served.Text($"notes/{hub}/papers.bib"));

            Assert.Equal("", bibliography.Report());
            Assert.All(bibliography.Entries, entry => Assert.Equal(Facts(original[entry.Key]), Facts(entry)));
        }
    }

    [Fact]
    public void HoldThePapersOfTheHubsNotes()
    {
        foreach (string hub in CountedSources.In("hubs").Keys)
        {
            IEnumerable<string> expected = CountedSources.Sections(hub).SelectMany(section => section.Notes).Distinct()
                .Select(note => CountedSources.In("notes").GetValueOrDefault(note) ?? CountedSources.In("hubs")[note]).Append(CountedSources.In("hubs")[hub]).SelectMany(CountedSources.PapersOf).Distinct();

            Assert.Equal(
                expected.Order(StringComparer.Ordinal),
                Bib.Tex(DemoSite.Served.Text($"notes/{hub}/papers.bib")).Entries.Select(entry => entry.Paper.Ids.First(id => id.Kind == PaperIdKind.ArXiv).Value).Order(StringComparer.Ordinal));
        }
    }

    [Fact]
    public void KeepOddTextsOfPapersThatNoBibliographyHolds()
    {
        SiteFiles site = SiteFiles.Of("""
            === hubs/h.md
            ## S

            - [[n]]
            === notes/n.md
            ---
            sources:
              - {id: "2301.00010", title: 'Braces { } and % & _ # $ ~ ^ \ "quotes" of é 日本', authors: ["Ada Lovelace", "Jean de La Fontaine"], year: 2023}
              - {id: "doi:10.1000/x_y(z)", title: "A <b> & c"}
            ---
            """);
        Bib bibliography = Bib.Tex(Encoding.UTF8.GetString(site.Files["notes/h/papers.bib"]));

        Assert.Equal("", bibliography.Report());
        Assert.Equal(["Braces { } and % & _ # $ ~ ^ \\ \"quotes\" of é 日本", "A <b> & c"], bibliography.Entries.Select(entry => entry.Paper.Title));
        Assert.Equal(["Ada Lovelace", "Jean de La Fontaine"], bibliography[0].Paper.Authors);
        Assert.Contains(bibliography[1].Paper.Ids, id => id.Kind == PaperIdKind.Doi && id.Value == "10.1000/x_y(z)");
    }

    private static string Facts(BibliographyEntry entry) =>
        $"{entry.Key}|{entry.Type}|{Bib.Ids(entry.Paper)}|{entry.Paper.Title}|{string.Join(';', entry.Paper.Authors)}|{entry.Paper.Year}|{entry.Paper.Venue}|{entry.Paper.Url}";
}
