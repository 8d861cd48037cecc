namespace NotesGen.Planning;

/// <summary>How a list is ordered and grouped.</summary>
public enum ListOrder
{
    /// <summary>By the first letter of the title.</summary>
    Letter,

    /// <summary>By date, the newest first, grouped by year.</summary>
    Date,

    /// <summary>By topic.</summary>
    Topic,

    /// <summary>By year, the newest first.</summary>
    Year,

    /// <summary>By how many notes use it, the most used first.</summary>
    Use,
}
