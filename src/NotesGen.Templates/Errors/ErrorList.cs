using NotesGen.Templates.Syntax;

namespace NotesGen.Templates.Errors;

/// <summary>The errors found while one template is read.</summary>
internal sealed class ErrorList(string path)
{
    private readonly List<TemplateError> errors = [];

    public bool IsEmpty => errors.Count == 0;

    /// <summary>Adds an error, unless one is known at the same place: the first says it best.</summary>
    public void Add(string code, TextSpan span, string message, string? help)
    {
        foreach (var known in errors)
            if (known.Start == span.Start)
                return;
        errors.Add(new TemplateError(code, message, help, path, span.Start, span.Length, []));
    }

    /// <summary>All of them, in the order of the text.</summary>
    public IReadOnlyList<TemplateError> InOrder() => [.. errors.OrderBy(error => error.Start)];
}
