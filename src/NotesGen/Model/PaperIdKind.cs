namespace NotesGen.Model;

/// <summary>By what a paper is named.</summary>
public enum PaperIdKind
{
    /// <summary>An arXiv id without its version: <c>2305.20050</c>, <c>cs/9901001</c>.</summary>
    ArXiv,

    /// <summary>A DOI in lower case: <c>10.1000/xyz</c>.</summary>
    Doi,

    /// <summary>A citation key of a bibliography.</summary>
    Key,

    /// <summary>A web address that names neither.</summary>
    Url,
}
