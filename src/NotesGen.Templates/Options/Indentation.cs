namespace NotesGen.Templates;

/// <summary>What happens to the lines of a value whose code is indented.</summary>
public enum Indentation
{
    /// <summary>They are written as they are, so that preformatted text keeps its lines.</summary>
    AsWritten,

    /// <summary>They get the indent of the code: Scriban's behaviour.</summary>
    Automatic,
}
