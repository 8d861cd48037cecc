namespace NotesGen.Templates.Tests.Support;

/// <summary>Errors as a program shows them: the place, the line with a mark under it, the help, the chain.</summary>
internal static class ErrorFrame
{
    public static string Of(IReadOnlyList<TemplateError> errors, Func<string, string> textOf)
    {
        var lines = new List<string>();
        foreach (var error in errors)
        {
            var (line, column, content) = Place(textOf(error.Path), error.Start);
            var margin = new string(' ', $"{line}".Length);
            var marked = Math.Max(1, Math.Min(error.Length, content.Length - column + 1));
            lines.Add($"{error.Path}:{line}:{column}: {error.Code} {error.Message}");
            lines.Add($"{line} | {content}");
            lines.Add($"{margin} | {new string(' ', column - 1)}{new string('^', marked)}");
            if (error.Help is not null) lines.Add($"{margin} = help: {error.Help}");
            foreach (var frame in error.IncludeChain)
            {
                var (frameLine, frameColumn, _) = Place(textOf(frame.Path), frame.Start);
                lines.Add($"{margin} = from: {frame.Path}:{frameLine}:{frameColumn}");
            }
        }

        return string.Join('\n', lines);
    }

    private static (int Line, int Column, string Content) Place(string text, int offset)
    {
        var start = offset == 0 ? 0 : text.LastIndexOf('\n', Math.Min(offset, text.Length) - 1) + 1;
        var end = text.IndexOf('\n', Math.Min(offset, text.Length));
        return (text.AsSpan(0, start).Count('\n') + 1, offset - start + 1, text[start..(end < 0 ? text.Length : end)]);
    }
}
