using System.Buffers;
using NotesGen.Model;
using NotesGen.Parsing.Papers;

namespace NotesGen.Parsing.Bibliography;

/// <summary>The names that one entry gives its paper, beginning with its key.</summary>
internal sealed class PaperIdList
{
    private const string ArXiv = "arxiv:";

    private static readonly SearchValues<char> AfterId = SearchValues.Create(" ,;[]()");

    private readonly HashSet<PaperId> ids = [];

    /// <summary>The names of the entry with a key. A key that is itself a DOI, as publishers write them, is both.</summary>
    public PaperIdList(string key)
    {
        ids.Add(new PaperId(PaperIdKind.Key, key));
        AddName(key);
    }

    /// <summary>Adds an arXiv id or a DOI; anything else names nothing.</summary>
    public void AddName(string text)
    {
        AddIf(PaperIdKind.ArXiv, text);
        AddIf(PaperIdKind.Doi, text);
    }

    /// <summary>Adds a name if it is of one kind.</summary>
    public void AddIf(PaperIdKind kind, string text)
    {
        PaperId id = PaperNames.Read(text);
        if (id.Kind == kind)
        {
            ids.Add(id);
        }
    }

    /// <summary>Adds what an address names: the address itself, if it leads further than to the front door of a site.</summary>
    public void AddUrl(string url)
    {
        PaperId id = PaperNames.Read(url);
        if (id.Kind != PaperIdKind.Key && !(id.Kind == PaperIdKind.Url && IsFrontDoor(id.Value)))
        {
            ids.Add(id);
        }
    }

    /// <summary>Adds the arXiv id in text such as "arXiv preprint arXiv:1706.03762".</summary>
    public void AddArXivWithin(string text)
    {
        int at = text.IndexOf(ArXiv, StringComparison.OrdinalIgnoreCase);
        if (at >= 0)
        {
            ReadOnlySpan<char> rest = text.AsSpan(at + ArXiv.Length).TrimStart();
            int end = rest.IndexOfAny(AfterId);
            AddIf(PaperIdKind.ArXiv, (end < 0 ? rest : rest[..end]).TrimEnd('.').ToString());
        }
    }

    /// <summary>The names, ordered.</summary>
    public IReadOnlyList<PaperId> ToSorted() => [.. ids.Order()];

    private static bool IsFrontDoor(string url)
    {
        int host = url.IndexOf("//", StringComparison.Ordinal) + 2;
        return !url.AsSpan(host).TrimEnd('/').ContainsAny('/', '?');
    }
}
