namespace NotesGen.Model;

/// <summary>Which host a site is made for, where that makes a difference to its files.</summary>
public enum Hosting
{
    /// <summary>Any: a server that sends files, and no more.</summary>
    Any,

    /// <summary>Netlify, which reads <c>_headers</c> and <c>_redirects</c>.</summary>
    Netlify,

    /// <summary>Cloudflare Pages, which reads the same with other limits.</summary>
    Cloudflare,
}
