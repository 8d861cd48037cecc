namespace NotesGen.Templates.Syntax.Functions;

/// <summary>What a caller must give for a parameter.</summary>
internal enum ParameterForm
{
    Required,
    Optional,

    /// <summary>Takes all further arguments, as a list.</summary>
    Rest,
}
