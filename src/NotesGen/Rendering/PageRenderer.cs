using System.Buffers;
using NotesGen.Model;
using NotesGen.Planning;
using NotesGen.Rendering.Models;
using NotesGen.Rendering.Views;
using NotesGen.Templates;

namespace NotesGen.Rendering;

/// <summary>Renders one page after the other: its own template first, then the layout around it. One per thread.</summary>
internal sealed class PageRenderer(SiteViews site, SiteView siteView, TemplateEngine engine)
{
    private const string Layout = "layouts/page";
    private const int UsualSize = 64 * 1024;

    private readonly Dictionary<string, TemplateResult> templates = new(StringComparer.Ordinal);
    private readonly PageModels models = new(site);
    private readonly TemplateGlobals globals = new();
    private readonly OutputArena arena = new();
    private readonly Value labels = Value.Map(site.AllLabels.ToDictionary(label => label.Key, label => (Value)label.Value, StringComparer.Ordinal));

    private ArrayBufferWriter<byte> inner = new(UsualSize);

    /// <summary>The page's file; null, with the error, when a template fails.</summary>
    public OutputFile? Render(Page page, out TemplateError? error)
    {
        PageModel model = models.Of(page);
        string root = page.Address.ToRoot;
        globals.Clear();
        globals.Set("root", root);
        globals.Set("home", site.Hrefs.HomeFrom(root));
        globals.Set("site", Value.Object(siteView, SiteView.Type));
        globals.Set("page", Value.Object(model.View, PageView.Type));
        globals.Set("labels", labels);
        foreach ((string name, Value value) in model.Variables)
        {
            globals.Set(name, value);
        }

        inner = Emptied(inner);
        error = Render(page.Template, inner);
        if (error is not null)
        {
            return null;
        }

        if (page is RedirectPage)
        {
            arena.Write(inner.WrittenSpan);
            return new OutputFile(page.Address.File, arena.Take());
        }

        globals.Set("content", Value.Html(inner.WrittenMemory));
        error = Render(Layout, arena);
        return error is null ? new OutputFile(page.Address.File, arena.Take()) : null;
    }

    /// <summary>The buffer to use again; a new one after a list of everything, whose room no other page needs.</summary>
    private static ArrayBufferWriter<byte> Emptied(ArrayBufferWriter<byte> buffer)
    {
        if (buffer.Capacity > 16 * UsualSize)
        {
            return new ArrayBufferWriter<byte>(UsualSize);
        }

        buffer.ResetWrittenCount();
        return buffer;
    }

    private TemplateError? Render(string path, IBufferWriter<byte> output)
    {
        if (!templates.TryGetValue(path, out TemplateResult? template))
        {
            templates[path] = template = engine.Parse(path);
        }

        return template.Template is null ? template.Errors[0] : template.Template.Render(output, globals).Error;
    }
}
