using System.Buffers;
using System.Text;
using System.Text.RegularExpressions;
using NotesGen.Templates.Tests.Specs;
using NotesGen.Templates.Tests.Support;
using Xunit;

namespace NotesGen.Templates.Tests.Engine;

/// <summary>Includes whose path is written out, which are found once, beside those whose path is computed.</summary>
public sealed partial class Includes
{
    [Fact]
    public void APathWrittenOutDoesWhatAComputedOneDoes()
    {
        var compared = 0;
        foreach (var (file, example) in SpecTests.All.Value)
        {
            var others = example.Files.ToDictionary(entry => entry.Key, entry => Computed(entry.Value), StringComparer.Ordinal);
            var template = Computed(example.Template);
            if (template == example.Template && others.All(entry => entry.Value == example.Files[entry.Key])) continue;
            compared++;
            Assert.True(Rendered(example, example.Template, example.Files) == Rendered(example, template, others), $"{file}: {example.Name}");
        }

        Assert.True(compared > 20, $"only {compared} examples include something");
    }

    [Fact]
    public void ManyOfThemAllocateNothing()
    {
        var templates = new TextTemplates { ["a.sbn-html"] = "{{ for i in 1..40; include 'b' n: i; end }}", ["b.sbn-html"] = "<li>{{ n }}{{ $.n }}{{ x }}</li>" };
        var template = new TemplateEngine(templates, new EngineOptions()).Parse("a").Template!;
        var globals = new TemplateGlobals();
        globals.Set("x", "text");
        var output = new ArrayBufferWriter<byte>(16 * 1024);
        for (var i = 0; i < 3; i++) template.Render(output, globals);

        output.ResetWrittenCount();
        var before = GC.GetAllocatedBytesForCurrentThread();
        template.Render(output, globals);
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 256);
    }

    [Fact]
    public void AnErrorInOneLeavesNothingForTheNextRendering()
    {
        var templates = new TextTemplates
        {
            ["a.sbn-html"] = "{{ include 'b' n: 1 }}",
            ["b.sbn-html"] = "{{ n }}{{ nope.x }}",
            ["c.sbn-html"] = "[{{ n }}{{ include 'd' m: 2 }}{{ m }}]",
            ["d.sbn-html"] = "{{ n }}{{ m }}",
        };
        var engine = new TemplateEngine(templates, new EngineOptions());
        var output = new ArrayBufferWriter<byte>();
        Assert.False(engine.Parse("a").Template!.Render(output, new TemplateGlobals()).Succeeded);
        Assert.True(engine.Parse("c").Template!.Render(output, new TemplateGlobals()).Succeeded);
        Assert.Equal("[2]", Encoding.UTF8.GetString(output.WrittenSpan));
    }

    private static string Rendered(SpecExample example, string template, IReadOnlyDictionary<string, string> files)
    {
        var templates = new TextTemplates();
        foreach (var (path, text) in files) templates[path] = text;
        var (output, errors) = Render.Whole(template, SpecTests.OptionsFor(example.Mode), globals => SpecValues.Set(globals, example.Values), templates);
        return output + string.Concat(errors.Select(error => $"{error.Code} {error.Message} {error.Path} {string.Join(' ', error.IncludeChain.Select(frame => frame.Path))}"));
    }

    private static string Computed(string template) => WrittenPath().Replace(template, "include (${path})");

    [GeneratedRegex("""(?<!wrap )\binclude (?<path>"[^"]*"|'[^']*')""", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex WrittenPath();
}
