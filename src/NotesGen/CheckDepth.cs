namespace NotesGen;

/// <summary>Which checks a build makes.</summary>
public enum CheckDepth
{
    /// <summary>Those that every build makes: what they find, a reader of the site would find missing.</summary>
    Usual,

    /// <summary>All of them: also those that read every page once more, and those of an editor's care.</summary>
    Full,

    /// <summary>All of them, and the links that lead out of the site are gathered.</summary>
    FullWithOutsideLinks,
}
