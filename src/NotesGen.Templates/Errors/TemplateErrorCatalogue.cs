using NotesGen.Templates.Errors;

namespace NotesGen.Templates;

/// <summary>
/// Every error the engine can report: NG4001 to NG4029 while it reads a template, NG4030 to NG4059 while it renders
/// one, NG4060 on when a rendering costs too much.
/// </summary>
public static class TemplateErrorCatalogue
{
    /// <summary>All of them, by code.</summary>
    public static IReadOnlyList<TemplateErrorDescription> All { get; } =
    [
        .. ReadingErrors.All,
        .. RenderingErrors.All,
        .. CostErrors.All,
    ];

    /// <summary>The description of a code; null for a code that is not the engine's.</summary>
    public static TemplateErrorDescription? Find(string code)
    {
        foreach (var description in All)
            if (string.Equals(description.Code, code, StringComparison.OrdinalIgnoreCase))
                return description;
        return null;
    }
}
