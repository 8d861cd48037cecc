namespace NotesGen.Templates;

/// <summary>What a template's value is.</summary>
public enum ValueKind
{
    /// <summary>Nothing.</summary>
    Null,

    /// <summary>True or false.</summary>
    Boolean,

    /// <summary>A whole number of up to 64 bits.</summary>
    Integer,

    /// <summary>A whole number of any size.</summary>
    BigInteger,

    /// <summary>A binary fraction of 32 bits.</summary>
    Single,

    /// <summary>A binary fraction of 64 bits.</summary>
    Double,

    /// <summary>A decimal fraction.</summary>
    Decimal,

    /// <summary>Text, escaped when it is written.</summary>
    Text,

    /// <summary>HTML that is written as it stands.</summary>
    Markup,

    /// <summary>An instant with its offset from UTC.</summary>
    Date,

    /// <summary>A length of time.</summary>
    TimeSpan,

    /// <summary>An array, a list or a range.</summary>
    List,

    /// <summary>Something with members.</summary>
    Object,

    /// <summary>A function.</summary>
    Function,
}
