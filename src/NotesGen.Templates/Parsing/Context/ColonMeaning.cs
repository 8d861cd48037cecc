namespace NotesGen.Templates.Parsing;

/// <summary>What a colon after a name means.</summary>
internal enum ColonMeaning
{
    /// <summary><c>f limit: 2</c>.</summary>
    NamesArgument,

    /// <summary><c>a ? b : c</c>.</summary>
    EndsChoice,
}
