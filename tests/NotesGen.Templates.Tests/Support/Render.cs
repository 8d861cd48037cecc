using System.Buffers;
using System.Text;

namespace NotesGen.Templates.Tests.Support;

/// <summary>Renders one text in a line.</summary>
internal static class Render
{
    public const string Page = "page.sbn-html";

    /// <summary>The output, or the error as <c>CODE start+length message</c>.</summary>
    public static string Text(string template, EngineOptions? options = null, Action<TemplateGlobals>? set = null, TextTemplates? others = null)
    {
        var (output, errors) = Whole(template, options, set, others);
        return errors.Count == 0 ? output : string.Join('\n', errors.Select(error => $"{error.Code} {error.Start}+{error.Length} {error.Message}"));
    }

    public static (string Output, IReadOnlyList<TemplateError> Errors) Whole(string template, EngineOptions? options = null, Action<TemplateGlobals>? set = null, TextTemplates? others = null)
    {
        var templates = others ?? new TextTemplates();
        templates[Page] = template;
        var engine = new TemplateEngine(templates, options ?? new EngineOptions());
        var read = engine.Parse(Page);
        if (read.Template is null) return ("", read.Errors);

        var globals = new TemplateGlobals();
        set?.Invoke(globals);
        var output = new ArrayBufferWriter<byte>();
        var result = read.Template.Render(output, globals);
        return (Encoding.UTF8.GetString(output.WrittenSpan), result.Error is null ? [] : [result.Error]);
    }
}
