namespace NotesGen.Model;

/// <summary>What a text holds that a script shows better than HTML alone can. Without the script its source is read.</summary>
[Flags]
public enum Enrichments
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>Formulas in TeX.</summary>
    Math = 1,

    /// <summary>Code in a language that has colours.</summary>
    Code = 2,

    /// <summary>Diagrams written as text.</summary>
    Diagrams = 4,
}
