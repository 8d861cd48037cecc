using NotesGen.Diagnostics;

namespace NotesGen.Parsing.FrontMatter;

/// <summary>A key of a YAML map with its place, and its value.</summary>
internal sealed record YamlEntry(string Key, SourceSpan KeySpan, YamlNode Value);
