using System.Buffers;
using System.Text;
using NotesGen.Templates.Tests.Support;
using Xunit;

namespace NotesGen.Templates.Tests.Engine;

/// <summary>How an engine keeps and renders its templates.</summary>
public sealed class Engines
{
    [Fact]
    public void ATemplateIsReadOnce()
    {
        var templates = new TextTemplates { ["a.sbn-html"] = "{{ include 'b' }}", ["b.sbn-html"] = "x" };
        var engine = new TemplateEngine(templates, new EngineOptions());
        for (var i = 0; i < 3; i++) Assert.Equal("x", Rendered(engine, "a"));
        Assert.Equal(["a.sbn-html", "b.sbn-html"], templates.Asked);
    }

    [Fact]
    public void ATemplateThatManyThreadsAskForAtOnceIsReadOnce()
    {
        var templates = new SlowTemplates();
        var engine = new TemplateEngine(templates, new EngineOptions());
        var results = new TemplateResult[16];
        using var start = new Barrier(results.Length);
        var threads = Enumerable.Range(0, results.Length).Select(i => new Thread(() =>
        {
            start.SignalAndWait();
            results[i] = engine.Parse("a");
        })).ToArray();
        foreach (var thread in threads) thread.Start();
        foreach (var thread in threads) thread.Join();

        Assert.Equal(1, templates.Asked);
        Assert.All(results, result => Assert.Same(results[0], result));
    }

    [Fact]
    public void APathMayHaveAnEndingOfItsOwn()
    {
        var templates = new TextTemplates { ["feed.xml"] = "<feed/>" };
        Assert.Equal("<feed/>", Rendered(new TemplateEngine(templates, new EngineOptions()), "feed.xml"));
    }

    [Fact]
    public void ATemplateThatIsNotThereIsAnError()
    {
        var result = new TemplateEngine(new TextTemplates(), new EngineOptions()).Parse("nope");
        Assert.Null(result.Template);
        Assert.Equal("NG4042", Assert.Single(result.Errors).Code);
    }

    [Theory]
    [InlineData("../secret.txt")]
    [InlineData("/etc/passwd")]
    [InlineData("a/../../secret.txt")]
    [InlineData("C:\\secret.txt")]
    public void NoPathLeavesTheFolderOfTheTemplates(string path)
    {
        var templates = new TextTemplates { [path] = "secret" };
        Assert.Null(new TemplateEngine(templates, new EngineOptions()).Parse(path).Template);
        Assert.Empty(templates.Asked);
    }

    [Fact]
    public void AllErrorsOfATemplateAreReported()
    {
        var (_, errors) = Render.Whole("{{ 1 + }}\n{{ x = }}\n{{ for y z }}{{ end }}\n{{ if a }}\n{{ \"\\q\" }}");
        Assert.Equal(["NG4007", "NG4007", "NG4013", "NG4010", "NG4004"], errors.Select(error => error.Code));
        Assert.Equal(errors.OrderBy(error => error.Start), errors);
    }

    [Fact]
    public void NothingIsWrittenWhenARenderingStops()
    {
        var templates = new TextTemplates { ["a.sbn-html"] = "before {{ nope.x }}" };
        var template = new TemplateEngine(templates, new EngineOptions()).Parse("a").Template!;
        var output = new ArrayBufferWriter<byte>();
        Assert.False(template.Render(output, new TemplateGlobals()).Succeeded);
        Assert.Equal(0, output.WrittenCount);
    }

    [Fact]
    public void ARenderingLeavesNothingForTheNext()
    {
        var templates = new TextTemplates
        {
            ["a.sbn-html"] = "{{ x = 1; $y = 2; readonly x; date.format = '%Y'; array.cycle ['a', 'b'] }}{{ for z in 1..3; nope.x; end }}",
            ["b.sbn-html"] = "[{{ x }}{{ $y }}{{ z }}{{ for.index }}{{ array.cycle ['a', 'b'] }}]{{ x = 2; x }}{{ date.format }}",
        };
        var engine = new TemplateEngine(templates, new EngineOptions());
        engine.Parse("a").Template!.Render(new ArrayBufferWriter<byte>(), new TemplateGlobals());
        Assert.Equal("[a]2%d %b %Y", Rendered(engine, "b"));
    }

    [Fact]
    public void GlobalsAreReusable()
    {
        var engine = new TemplateEngine(new TextTemplates { ["a.sbn-html"] = "{{ x }}{{ y }}" }, new EngineOptions());
        var globals = new TemplateGlobals();
        globals.Set("x", 1);
        globals.Set("y", 2);
        Assert.Equal("12", Rendered(engine, "a", globals));
        globals.Clear();
        globals.Set("x", 3);
        Assert.Equal("3", Rendered(engine, "a", globals));
    }

    [Fact]
    public void ManyThreadsRenderAtOnce()
    {
        var templates = new TextTemplates { ["a.sbn-html"] = "{{ for i in 1..50; include 'b' n: i; end }}", ["b.sbn-html"] = "{{ n }}{{ x }}{{ 'a' | string.upcase }};" };
        var engine = new TemplateEngine(templates, new EngineOptions());
        Parallel.For(0, 200, i =>
        {
            var globals = new TemplateGlobals();
            globals.Set("x", $"-{i}-");
            Assert.Equal(string.Concat(Enumerable.Range(1, 50).Select(n => $"{n}-{i}-A;")), Rendered(engine, "a", globals));
        });
    }

    [Fact]
    public void AHostAddsFunctions()
    {
        var functions = new FunctionSet()
            .Add("shout(text, sign = \"!\")", "Loud.", static call => call.Text(0).ToUpperInvariant() + call.Text(1))
            .Add(new FunctionGroup("notes", "Notes.").Add("count(items...)", "How many.", static call => call.Count).Add("next(date)", "The next day.", static call => call.Date(0).AddDays(1)));
        var options = new EngineOptions { Functions = functions };
        Assert.Equal("A! B? 3", Render.Text("{{ 'a' | shout }} {{ shout 'b' sign: '?' }} {{ notes.count 1 2 3 }}", options));
        Assert.Equal("NG4034 3+5 `shout` needs `text`", Render.Text("{{ shout }}", options));
    }

    [Fact]
    public void FunctionsDescribeThemselves()
    {
        var truncate = FunctionSet.BuiltIn.Single(group => group.Name == "string").Functions.Single(function => function.Name == "truncate");
        Assert.Equal(["text Required", "length Required", "ellipsis Optional"], truncate.Parameters.Select(parameter => $"{parameter.Name} {parameter.Use}"));
        Assert.Equal("...", truncate.Parameters[2].Default.ToString());
        Assert.All(FunctionSet.BuiltIn, group => Assert.All(group.Functions, function => Assert.EndsWith(".", function.Summary, StringComparison.Ordinal)));
        Assert.Equal(["array", "date", "html", "math", "object", "regex", "string", "timespan"], FunctionSet.BuiltIn.Select(group => group.Name));
    }

    [Fact]
    public void AWrongSignatureIsRefusedAtOnce() =>
        Assert.Throws<ArgumentException>(() => new FunctionSet().Add("f(x = y)", "Wrong.", static _ => default));

    [Fact]
    public void PrintedTemplatesRenderTheSame()
    {
        foreach (var (file, example) in Specs.SpecTests.All.Value.Where(entry => entry.Example.Output is not null && entry.File != "indentation"))
        {
            var errors = new NotesGen.Templates.Errors.ErrorList("x");
            var printed = Templates.Syntax.Printing.TemplatePrinter.Print(Parsing.Parser.Template(example.Template, errors));
            var others = new TextTemplates();
            foreach (var (path, text) in example.Files) others[path] = text;
            var options = Specs.SpecTests.OptionsFor(example.Mode) with { Indentation = Indentation.AsWritten };
            Assert.True(
                Render.Text(example.Template, options, globals => Specs.SpecValues.Set(globals, example.Values), others) == Render.Text(printed, options, globals => Specs.SpecValues.Set(globals, example.Values), others),
                $"{file}: {example.Name}: {printed}");
        }
    }

    // Slow enough that all threads have asked before the first has its answer.
    private sealed class SlowTemplates : ITemplateLoader
    {
        private int asked;

        public int Asked => asked;

        public string? Load(string path)
        {
            Interlocked.Increment(ref asked);
            Thread.Sleep(100);
            return "x";
        }
    }

    private static string Rendered(TemplateEngine engine, string path, TemplateGlobals? globals = null)
    {
        var output = new ArrayBufferWriter<byte>();
        var result = engine.Parse(path).Template!.Render(output, globals ?? new TemplateGlobals());
        Assert.Null(result.Error);
        return Encoding.UTF8.GetString(output.WrittenSpan);
    }
}
