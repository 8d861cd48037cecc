using NotesGen.Diagnostics;
using NotesGen.Model;
using NotesGen.Templates;

namespace NotesGen.Rendering.Themes;

/// <summary>Turns errors of the template engine into diagnostics: with the chain of includes and the page being rendered.</summary>
internal static class TemplateDiagnostics
{
    public static Diagnostic Of(TemplateError error, Theme theme, UrlPath? page)
    {
        List<DiagnosticNote> notes = [];
        for (int i = error.IncludeChain.Count - 1; i >= 0; i--)
        {
            TemplateFrame frame = error.IncludeChain[i];
            notes.Add(new DiagnosticNote("included here", new SourcePlace(theme.PlaceOf(frame.Path), new SourceSpan(frame.Start, frame.Length))));
        }

        if (page is { } address)
        {
            notes.Add(new DiagnosticNote($"while rendering the page `/{address}`"));
        }

        return new Diagnostic(RuleOf(error.Code), new SourcePlace(theme.PlaceOf(error.Path), new SourceSpan(error.Start, error.Length)), error.Message)
        {
            Help = error.Help,
            Notes = notes,
        };
    }

    private static Rule RuleOf(string code) =>
        new(code, Severity.Error, TemplateErrorCatalogue.Find(code)?.Title ?? "an error in a template");
}
