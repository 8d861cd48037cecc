using NotesGen.Model;
using NotesGen.Parsing.Configuration;
using NotesGen.Parsing.FrontMatter;
using NotesGen.Parsing.Notes;
using NotesGen.Sources;
using NotesGen.Tests.Architecture;
using Xunit;

namespace NotesGen.Tests.Manual;

/// <summary>
/// The pages of keys and the schemas are made from the keys by which the reader reads, so that they cannot go stale. NOTESGEN_UPDATE_GOLDEN=1 writes them anew.
/// </summary>
public sealed class KeysOfTheManual
{
    public static TheoryData<string> Configured => [.. ConfigurationKeys.All.Select(static key => key.Path)];

    public static TheoryData<string, string> Written =>
        [.. FrontMatterKeys.All.SelectMany(static key => key.Names, static (key, name) => (key.Name, name))];

    [Fact]
    public void AreThoseOfTheConfiguration() => GoldenText.Compare("../../content/manual/configuration.md", KeyReference.Configuration());

    [Fact]
    public void AreThoseOfFrontMatter() => GoldenText.Compare("../../content/manual/front-matter.md", KeyReference.FrontMatter());

    [Fact]
    public void AreThoseOfTheSchemaOfTheConfiguration() => GoldenText.Compare("../../content/manual/configuration.schema.json", KeySchemas.Configuration());

    [Fact]
    public void AreThoseOfTheSchemaOfFrontMatter() => GoldenText.Compare("../../content/manual/front-matter.schema.json", KeySchemas.FrontMatter());

    [Theory]
    [MemberData(nameof(Configured))]
    public void AreReadFromTheConfigurationAsTheirExamplesShow(string path)
    {
        ConfigurationKey key = ConfigurationKeys.All.Single(key => key.Path == path);
        List<NotesGen.Diagnostics.Diagnostic> diagnostics = [];

        (SiteConfiguration configuration, IReadOnlyDictionary<string, NotesGen.Diagnostics.SourcePlace> places) =
            ConfigurationReader.ReadWithPlaces(new(new("notesgen.yaml"), key.Example), [new SourceFile(new("_theme/a.sbn-html"), SourceKind.Asset)], diagnostics);

        Assert.Empty(diagnostics);
        Assert.Contains(path, places.Keys);
        Assert.Equal(key.Shape == ConfigurationShape.Section, key.ValueIn(configuration) is null);
        Assert.Empty(KeySchemas.Problems(KeySchemas.Configuration(), key.Example));
    }

    [Theory]
    [MemberData(nameof(Written))]
    public void AreReadFromFrontMatterAsTheirExamplesShow(string key, string name)
    {
        FrontMatterKey known = FrontMatterKeys.All.Single(one => one.Name == key);
        string type = known.OnlyOf is { } kind ? $"type: {KindName.Of(kind).Types[0]}\n" : "";
        string yaml = $"{type}{name}: {known.Example}\n";
        MiniSite site = MiniSite.OfFiles(("a.md", $"---\n{yaml}---\nText.\n"));

        Assert.DoesNotContain(site.Codes, static code => code.StartsWith("NG1", StringComparison.Ordinal));
        Assert.All(site.Graph.Notes, static note => Assert.Empty(note.Parameters));
        Assert.Empty(KeySchemas.Problems(KeySchemas.FrontMatter(), yaml));
    }

    [Theory]
    [InlineData("titel: A", false)]
    [InlineData("title: 2024", true)]
    [InlineData("title: [A]", false)]
    [InlineData("url: example.org", false)]
    [InlineData("theme: { accent: red }", false)]
    [InlineData("theme: { colour: red }", false)]
    [InlineData("theme: { fonts: { text: \"a; b\" } }", false)]
    [InlineData("related: { count: -1 }", false)]
    [InlineData("related: { count: 0 }", true)]
    [InlineData("clusters: { cards_per_topic: 0 }", false)]
    [InlineData("clusters: 8", false)]
    [InlineData("search: perhaps", false)]
    [InlineData("order: size", false)]
    [InlineData("html: raw", false)]
    [InlineData("labels: { raed: A }", false)]
    [InlineData("nav: [{ title: A }]", false)]
    [InlineData("nav: [{ title: A, url: a/, icon: b }]", false)]
    [InlineData("nav: notes/", false)]
    [InlineData("diagnostics: { NG2001: \"off\", NG4001: hint }", true)]
    [InlineData("diagnostics: { NG2001: fatal }", false)]
    [InlineData("diagnostics: { NG2999: hint }", false)]
    [InlineData("diagnostics: { NG4999: hint }", false)]
    public void AreTakenByTheSchemaAsByTheReader(string yaml, bool isTaken)
    {
        List<NotesGen.Diagnostics.Diagnostic> diagnostics = [];
        ConfigurationReader.Read(new(new("notesgen.yaml"), yaml), [], diagnostics);

        Assert.Equal(isTaken, diagnostics.Count == 0);
        Assert.Equal(isTaken, KeySchemas.Problems(KeySchemas.Configuration(), yaml).Count == 0);
    }

    [Fact]
    public void AreThoseThatTheDemoUses()
    {
        Assert.Empty(KeySchemas.Problems(KeySchemas.Configuration(), File.ReadAllText(Repository.At("content/notesgen.yaml"))));
        foreach (string path in Directory.EnumerateFiles(Repository.At("content"), "*.md", SearchOption.AllDirectories))
        {
            NotesGen.Diagnostics.SourceText source = new(new(Path.GetFileName(path)), File.ReadAllText(path));
            FrontMatterBlock block = FrontMatterBlock.Find(source, []);
            Assert.True(KeySchemas.Problems(KeySchemas.FrontMatter(), source.Text[block.Start..block.End]) is [], path);
        }
    }
}
