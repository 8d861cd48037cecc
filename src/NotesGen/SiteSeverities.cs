using NotesGen.Diagnostics;
using NotesGen.Model;

namespace NotesGen;

/// <summary>Gives diagnostics the severity that a site wants for their code.</summary>
public static class SiteSeverities
{
    /// <summary>Sorted, each with its severity on this site; those that are off are gone.</summary>
    public static IReadOnlyList<Diagnostic> Apply(IEnumerable<Diagnostic> diagnostics, SiteConfiguration configuration) => DiagnosticOrder.Sort(
        diagnostics
            .Select(diagnostic => configuration.Severities.TryGetValue(diagnostic.Rule.Code, out Severity wanted) ? diagnostic with { Severity = wanted } : diagnostic)
            .Where(diagnostic => diagnostic.Severity != Severity.Off));
}
