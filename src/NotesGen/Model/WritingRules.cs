namespace NotesGen.Model;

/// <summary>The choices of a site, and of the vault that it is, about how its Markdown is read.</summary>
public sealed record WritingRules(LineBreaks LineBreaks, RawHtml Html);
