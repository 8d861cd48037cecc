using System.Collections.Concurrent;
using NotesGen.Templates.Compilation;
using NotesGen.Templates.Errors;
using NotesGen.Templates.Evaluation;
using NotesGen.Templates.Functions;
using NotesGen.Templates.Parsing;

namespace NotesGen.Templates;

/// <summary>
/// A set of templates with the options and functions they are rendered with. A template is read once, when it is first
/// asked for or included. Immutable after construction but for that; safe for several threads.
/// </summary>
public sealed class TemplateEngine
{
    private readonly ITemplateLoader loader;
    private readonly ConcurrentDictionary<string, Lazy<TemplateResult?>> templates = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, Template> included = new(StringComparer.Ordinal);
    // Not a bag: the threads that use one keep hold of what is in it, and with a rendering of its whole engine, for as long as they live.
    private readonly ConcurrentQueue<Rendering> idle = [];
    private readonly Value[] builtIns;

    /// <summary>An engine over the templates of <paramref name="loader"/>.</summary>
    public TemplateEngine(ITemplateLoader loader, EngineOptions options)
    {
        ArgumentNullException.ThrowIfNull(loader);
        ArgumentNullException.ThrowIfNull(options);
        this.loader = loader;
        Options = options;

        // The built-ins take the first numbers, so that theirs are the indices of their array.
        var values = BuiltInValues.With(options.Functions);
        builtIns = [.. values.Select(entry => entry.Value)];
        foreach (var (name, _) in values) Names.NumberOf(name);
        BuiltInNames = [.. values.Select(entry => entry.Key)];
    }

    /// <summary>How this engine reads and renders templates.</summary>
    public EngineOptions Options { get; }

    internal NameTable Names { get; } = new();

    internal IReadOnlyList<string> BuiltInNames { get; }

    /// <summary>The template at a path; read once and kept. A path without an ending gets the one of the options.</summary>
    public TemplateResult Parse(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        var full = WithEnding(path);
        return Find(full) ?? new TemplateResult(null, [new TemplateError(ErrorCodes.UnknownTemplate, $"there is no template `{full}`", null, full, 0, 0, [])]);
    }

    internal Value BuiltIn(int name) => (uint)name < (uint)builtIns.Length ? builtIns[name] : default;

    internal Template Include(string path)
    {
        if (included.TryGetValue(path, out var known)) return known;

        var full = WithEnding(path);
        var result = Find(full) ?? throw new RenderStopped(ErrorCodes.UnknownTemplate, $"there is no template `{full}`", "paths are relative to the folder of the templates");
        var template = result.Template ?? throw new RenderStopped(ErrorCodes.BrokenTemplate, $"`{full}` has errors: {result.Errors[0].Message}", "mend that template first");
        included[path] = template;
        return template;
    }

    internal Rendering Rent() => idle.TryDequeue(out var rendering) ? rendering : new Rendering(this);

    internal void Return(Rendering rendering)
    {
        rendering.Reset();
        idle.Enqueue(rendering);
    }

    /// <summary>Reads a text as a template or as code alone; where it is not a file, <paramref name="path"/> is the one it belongs to.</summary>
    internal TemplateResult Read(string path, string text, Func<string, ErrorList, Syntax.TemplateSyntax> parse)
    {
        var errors = new ErrorList(path);
        var tree = parse(text, errors);
        if (!errors.IsEmpty) return new TemplateResult(null, errors.InOrder());

        var template = new Template(this, path);
        template.Body = Compiler.Compile(tree, template, this);
        return new TemplateResult(template, []);
    }

    // Threads that ask for the same template at the same time wait for the one that reads it.
    private TemplateResult? Find(string full) =>
        templates.GetOrAdd(full, static (path, engine) => new Lazy<TemplateResult?>(() => engine.Load(path)), this).Value;

    private TemplateResult? Load(string full) =>
        IsSafe(full) && loader.Load(full) is { } text ? Read(full, text, Parser.Template) : null;

    private string WithEnding(string path) => System.IO.Path.HasExtension(path) ? path : path + Options.Ending;

    // A path stays below the folder of the templates, whatever the loader would make of it.
    private static bool IsSafe(string path) =>
        !System.IO.Path.IsPathRooted(path) && !path.Contains('\\', StringComparison.Ordinal) && !path.Contains(':', StringComparison.Ordinal)
        && !path.Split('/').Contains("..", StringComparer.Ordinal);
}
