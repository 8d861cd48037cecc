namespace NotesGen.Templates;

/// <summary>What <c>{{ }}</c> does to plain text.</summary>
public enum Escaping
{
    /// <summary>Text is escaped for HTML; markup is not.</summary>
    Html,

    /// <summary>Text is written as it is: Scriban's behaviour.</summary>
    None,
}
