using NotesGen.Diagnostics;

namespace NotesGen.Parsing.FrontMatter;

/// <summary>Why and where a text is not the YAML it should be. Never leaves <c>Parsing</c>.</summary>
internal sealed class YamlFailure(string message, SourceSpan span) : Exception(message)
{
    public SourceSpan Span { get; } = span;
}
