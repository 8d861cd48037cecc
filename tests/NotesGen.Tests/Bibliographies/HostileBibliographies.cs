using System.Diagnostics;
using System.Text;
using NotesGen.Diagnostics;
using Xunit;

namespace NotesGen.Tests.Bibliographies;

public sealed class HostileBibliographies
{
    private const int Size = 250_000;

    [Fact]
    public void InBibTexNeverThrowAndKeepTheirPlaces() =>
        Mutate(DemoBibliography.Text()[..6000] + "@string{a = \"x\" # b}\n@a(k, t = \"{x}\" # a)\n@a{é\\'{\\i}, t={$\\alpha^2$ \\v{c}}}",
            "{}\"@(),=# \n\r\\$%~^_-'`a1é\ud83d\ude80\0", Bib.Tex);

    [Fact]
    public void InJsonNeverThrowAndKeepTheirPlaces() =>
        Mutate("""
            [{"id": "a", "title": "é🚀 <i>x</i> \u00e9", "author": [{"family": "B", "given": "C"}], "issued": {"date-parts": [[2020, 1]]}},
            {"id": 5, "DOI": "10.1/x", "URL": "https://arxiv.org/abs/2305.20050", "issued": {"raw": "2020"}}, // x
            {"items": [[[]]], "id": "a\n"}]
            """, "{}[]\":,/\\* \n09ue<>\ud83d\ude80é\0", Bib.Csl);

    public static TheoryData<string, string, string> Shapes => new()
    {
        { "deep braces", "@a{k,t={", "{" },
        { "deep closed braces", "@a{k,t={}}", "}" },
        { "unclosed entries", "", "@a{" },
        { "unclosed entries on lines", "", "@a{k,t={\n" },
        { "entries within values", "", "\n@a{k,u=1,t={" },
        { "unclosed quotes", "", "@a(k,t=\"\n" },
        { "quotes around braces", "", "\n@a(k,t=\"{" },
        { "at signs", "", "@" },
        { "at signs and blanks", "@", "   @" },
        { "blanks", "@a{k", " " },
        { "half names", "@a{", "k" },
        { "commas", "@a{k", "," },
        { "concatenation", "@a{k,t=1", "#1" },
        { "fields", "@a{k", ",t=\"\"" },
        { "accents", "@a{k,title={", "\\\"" },
        { "accents and braces", "@a{k,title={", "\\v{" },
        { "scripts", "@a{k,title={$", "^{1" },
        { "links", "@a{k,title={", "\\url{" },
        { "authors", "@a{k,author={", " and " },
        { "commas in names", "@a{k,author={", "," },
        { "small entries", "", "@a{k}" },
        { "abbreviations", "@string{a={xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx}}", "@string{a=a#a}" },
        { "use of abbreviations", "@string{a={" + new string('x', 100_000) + "}}", "@b{k,t=a}" },
        { "arXiv", "@a{k,note={", "arXiv:" },
    };

    [Theory]
    [MemberData(nameof(Shapes))]
    public void InBibTexTakeTimeInStepWithTheirLength(string shape, string start, string repeated)
    {
        foreach (string end in (string[])["", "}}", "\"", "}}x}}\n@z{z}"])
        {
            Read(shape, Repeat(start, repeated) + end, Bib.Tex);
        }

        Read(shape, Repeat(start, repeated) + Repeat("", "}"), Bib.Tex);
        Read(shape, Repeat(start, repeated) + Repeat("", "}x"), Bib.Tex);
        Read(shape, Repeat(start, repeated) + Repeat("", "}\""), Bib.Tex);
    }

    [Theory]
    [InlineData("", "[")]
    [InlineData("[", "{\"id\":\"a\"},")]
    [InlineData("[", "{\"id\":\"\\ud800\"},")]
    [InlineData("[", "\n")]
    [InlineData("[{\"id\":\"a\",\"title\":\"", "<")]
    [InlineData("[{\"id\":\"a\",\"title\":\"", "<i ")]
    [InlineData("[{\"id\":\"a\"", ",\"id\":\"a\"")]
    public void InJsonTakeTimeInStepWithTheirLength(string start, string repeated)
    {
        Read(repeated, Repeat(start, repeated), Bib.Csl);
        Read(repeated, Repeat(start, repeated) + "\"}]", Bib.Csl);
        Read(repeated, Repeat(start, repeated) + "}]", Bib.Csl);
    }

    private static string Repeat(string start, string repeated) =>
        start + new StringBuilder().Insert(0, repeated, Size / repeated.Length).ToString();

    /// <summary>This takes tens of milliseconds; a search from every point of the text to its end would take minutes.</summary>
    private static void Read(string shape, string text, Func<string, Bib> read)
    {
        Stopwatch clock = Stopwatch.StartNew();
        AssertPlaces(read(text));
        Assert.True(clock.Elapsed < TimeSpan.FromSeconds(20), $"{shape} took {clock.Elapsed}");
    }

    private static void Mutate(string text, string characters, Func<string, Bib> read)
    {
        Random random = new(17);
        for (int round = 0; round < 4_000; round++)
        {
            StringBuilder mutated = new(text);
            for (int change = random.Next(1, 12); change > 0 && mutated.Length > 0; change--)
            {
                int at = random.Next(mutated.Length);
                switch (random.Next(4))
                {
                    case 0:
                        mutated.Remove(at, Math.Min(random.Next(1, 40), mutated.Length - at));
                        break;
                    case 1:
                        mutated.Insert(at, characters[random.Next(characters.Length)]);
                        break;
                    case 2:
                        mutated[at] = characters[random.Next(characters.Length)];
                        break;
                    default:
                        mutated.Length = Math.Max(at, mutated.Length - random.Next(400));
                        break;
                }
            }

            AssertPlaces(read(mutated.ToString()));
        }
    }

    private static void AssertPlaces(Bib bib)
    {
        foreach (SourceSpan span in Spans(bib))
        {
            if (span.Start < 0 || span.Length < 0 || span.End > bib.Source.Text.Length)
            {
                Assert.Fail($"{span} lies outside the text of length {bib.Source.Text.Length}");
            }
        }

        int end = 0;
        foreach (SourceSpan span in bib.Entries.Select(entry => entry.Place.Span!.Value))
        {
            Assert.True(span.Start >= end, "entries are in the order of the file and do not overlap");
            end = span.End;
        }
    }

    private static IEnumerable<SourceSpan> Spans(Bib bib) =>
        bib.Entries.Select(entry => entry.Place.Span!.Value)
            .Concat(bib.Diagnostics.Select(diagnostic => diagnostic.Place!.Span!.Value))
            .Concat(bib.Diagnostics.SelectMany(diagnostic => diagnostic.Notes).Where(note => note.Place is not null).Select(note => note.Place!.Span!.Value));
}
