namespace NotesGen.Templates;

/// <summary>Whether a parameter must be given.</summary>
public enum ParameterUse
{
    /// <summary>It must.</summary>
    Required,

    /// <summary>It need not.</summary>
    Optional,

    /// <summary>Any number of arguments may be given for it.</summary>
    Rest,
}
