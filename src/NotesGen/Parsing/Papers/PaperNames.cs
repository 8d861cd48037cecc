using System.Buffers;
using NotesGen.Model;

namespace NotesGen.Parsing.Papers;

/// <summary>
/// Recognises by what a text names a paper: an arXiv id, a DOI, a web address, or a citation key. All ways to write one
/// name give the same id: versions, letter case of DOIs, addresses of arXiv and of the DOI resolver do not matter.
/// </summary>
public static class PaperNames
{
    private static readonly SearchValues<char> DoiPrefix = SearchValues.Create("0123456789.");
    private static readonly SearchValues<char> NoDoi = SearchValues.Create(" \t\r\n\"\\\0");

    private static readonly SearchValues<char> UpperCase = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZ");

    /// <summary>The name that a text is. What is nothing else is a citation key, as written, without a leading <c>@</c>.</summary>
    public static PaperId Read(string text) => Read(text, text);

    /// <inheritdoc cref="Read(string)"/>
    public static PaperId Read(ReadOnlySpan<char> text) => Read(text, null);

    private static PaperId Read(ReadOnlySpan<char> text, string? whole)
    {
        ReadOnlySpan<char> name = text.Trim();
        if (name.IsEmpty)
        {
            return new PaperId(PaperIdKind.Key, "");
        }

        if (name[0] == '@')
        {
            return new PaperId(PaperIdKind.Key, name[1..].ToString());
        }

        // Most names are keys, and most keys hold none of these.
        if (!name.ContainsAny(":./"))
        {
            return new PaperId(PaperIdKind.Key, Text(name, whole));
        }

        return ReadArXiv(name, whole)
            ?? ReadDoi(name)
            ?? ReadAddress(name, whole)
            ?? new PaperId(PaperIdKind.Key, Text(name, whole));
    }

    private static PaperId? ReadArXiv(ReadOnlySpan<char> name, string? whole)
    {
        if (name.StartsWith("arxiv:", StringComparison.OrdinalIgnoreCase))
        {
            name = name["arxiv:".Length..].TrimStart();

            // As arXiv's own pages print it: arXiv:2301.00010v2 [cs.LG].
            int category = name.IndexOf('[');
            name = category < 0 ? name : name[..category].TrimEnd();
        }

        return ArXivId.Read(name) is { IsEmpty: false } id ? new PaperId(PaperIdKind.ArXiv, id.ToText(whole)) : null;
    }

    private static PaperId? ReadDoi(ReadOnlySpan<char> name)
    {
        if (name.StartsWith("doi:", StringComparison.OrdinalIgnoreCase))
        {
            name = name["doi:".Length..].TrimStart();
        }

        if (!name.StartsWith("10."))
        {
            return null;
        }

        ReadOnlySpan<char> doi = (name.Contains('%') ? Uri.UnescapeDataString(name) : name).TrimEnd(".,;");
        int slash = doi.IndexOf('/');
        if (slash < 4 || slash == doi.Length - 1 || doi[3..slash].ContainsAnyExcept(DoiPrefix) || doi.ContainsAny(NoDoi))
        {
            return null;
        }

        const string ArXivDois = "10.48550/arxiv.";
        return doi.StartsWith(ArXivDois, StringComparison.OrdinalIgnoreCase) && ArXivId.Read(doi[ArXivDois.Length..]) is { IsEmpty: false } id
            ? new PaperId(PaperIdKind.ArXiv, id.ToText(null))
            : new PaperId(PaperIdKind.Doi, Lower(doi));
    }

    private static PaperId? ReadAddress(ReadOnlySpan<char> name, string? whole)
    {
        int scheme = SchemeLength(name);
        ReadOnlySpan<char> rest = name[scheme..];
        int slash = rest.IndexOfAny("/?#");
        ReadOnlySpan<char> host = slash < 0 ? rest : rest[..slash];
        ReadOnlySpan<char> path = slash < 0 ? [] : rest[slash..];
        int end = path.IndexOfAny('?', '#');
        ReadOnlySpan<char> plainPath = (end < 0 ? path : path[..end]).TrimEnd('/');
        if (IsHost(host, "arxiv.org") && ReadArXivPath(plainPath) is { } paper)
        {
            return paper;
        }

        if (IsHost(host, "doi.org") && plainPath.Length > 1 && ReadDoi(Decoded(plainPath[1..])) is { } article)
        {
            return article;
        }

        return scheme > 0 && host.Length > 0 ? new PaperId(PaperIdKind.Url, Normal(name, scheme, whole)) : null;
    }

    /// <summary>The id behind <c>/abs/</c>, <c>/pdf/</c> or another form in which arXiv offers a paper.</summary>
    private static PaperId? ReadArXivPath(ReadOnlySpan<char> path)
    {
        int form = path.Length > 1 ? path[1..].IndexOf('/') + 1 : 0;
        if (form <= 0 || path[1..form] is not ("abs" or "pdf" or "html" or "format" or "ps" or "src" or "e-print"))
        {
            return null;
        }

        ReadOnlySpan<char> name = Decoded(path[(form + 1)..]);
        name = name.EndsWith(".pdf", StringComparison.OrdinalIgnoreCase) ? name[..^4] : name;
        return ArXivId.Read(name) is { IsEmpty: false } id ? new PaperId(PaperIdKind.ArXiv, id.ToText(null)) : null;
    }

    private static int SchemeLength(ReadOnlySpan<char> name) =>
        name.StartsWith("https://", StringComparison.OrdinalIgnoreCase) ? 8
        : name.StartsWith("http://", StringComparison.OrdinalIgnoreCase) ? 7
        : 0;

    /// <summary>True for a host and for every host below it, such as <c>export.arxiv.org</c>.</summary>
    private static bool IsHost(ReadOnlySpan<char> host, ReadOnlySpan<char> name) =>
        host.EndsWith(name, StringComparison.OrdinalIgnoreCase) && (host.Length == name.Length || host[^(name.Length + 1)] == '.');

    private static ReadOnlySpan<char> Decoded(ReadOnlySpan<char> path) => path.Contains('%') ? Uri.UnescapeDataString(path) : path;

    /// <summary>An address without its fragment, scheme and host in lower case, and with a path.</summary>
    private static string Normal(ReadOnlySpan<char> url, int scheme, string? whole)
    {
        int fragment = url.IndexOf('#');
        ReadOnlySpan<char> address = fragment < 0 ? url : url[..fragment];
        int path = address[scheme..].IndexOfAny('/', '?');
        int hostEnd = path < 0 ? address.Length : scheme + path;
        if (path >= 0 && !address[..hostEnd].ContainsAny(UpperCase))
        {
            return Text(address, whole);
        }

        return string.Concat(Lower(address[..hostEnd]), path < 0 ? "/" : address[hostEnd..]);
    }

    private static string Lower(ReadOnlySpan<char> text) =>
        string.Create(text.Length, text, static (lower, source) => source.ToLowerInvariant(lower));

    /// <summary>A part of a text as a string: the text itself, where the part is all of it.</summary>
    private static string Text(ReadOnlySpan<char> part, string? whole) =>
        whole is not null && whole.Length == part.Length ? whole : part.ToString();
}
