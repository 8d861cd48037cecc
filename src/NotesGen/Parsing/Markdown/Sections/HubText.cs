using NotesGen.Model;

namespace NotesGen.Parsing.Markdown.Sections;

/// <summary>The text of a hub: the prose before its first section, and its sections.</summary>
internal sealed record HubText(Fragment Intro, IReadOnlyList<SectionText> Sections);
