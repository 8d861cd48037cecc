using NotesGen.Templates.Syntax;

namespace NotesGen.Templates.Errors;

/// <summary>The errors found while one template is read.</summary>
internal sealed class ErrorList(string path)
{
    private readonly List<TemplateError> errors = [];
    private readonly List<TextSpan> muted = [];

    public bool IsEmpty => errors.Count == 0;

    /// <summary>Adds an error, unless one is known at the same place (the first says it best) or its cause is.</summary>
    public void Add(string code, TextSpan span, string message, string? help)
    {
        foreach (var known in errors)
            if (known.Start == span.Start)
                return;
        foreach (var range in muted)
            if (span.Start >= range.Start && span.Start < range.End)
                return;
        errors.Add(new TemplateError(code, message, help, path, span.Start, span.Length, []));
    }

    /// <summary>Leaves out further errors in a range whose cause is known: they would only repeat it.</summary>
    public void Mute(TextSpan range) => muted.Add(range);

    /// <summary>All of them, in the order of the text.</summary>
    public IReadOnlyList<TemplateError> InOrder() => [.. errors.OrderBy(error => error.Start)];
}
