namespace NotesGen.Rendering.Reuse;

/// <summary>What every page of a build was made of, so that the next build can tell which would come out the same.</summary>
public sealed class PageRecord
{
    internal PageRecord(IReadOnlyList<Setting> settings, IReadOnlyList<string[]> keys, UInt128[] digests, IReadOnlyList<RecordedPage> pages)
    {
        Settings = settings;
        Keys = keys;
        Digests = digests;
        Pages = pages;
        Ids = new FactIds([.. keys.Select(mine => mine.Length)]);
    }

    /// <summary>What all pages depend on.</summary>
    internal IReadOnlyList<Setting> Settings { get; }

    /// <summary>By <see cref="Subject"/>: the keys of all that the site held.</summary>
    internal IReadOnlyList<string[]> Keys { get; }

    /// <summary>By number: what each fact said.</summary>
    internal UInt128[] Digests { get; }

    /// <summary>The pages that were rendered, in the order of their files.</summary>
    internal IReadOnlyList<RecordedPage> Pages { get; }

    /// <summary>The numbers of the facts.</summary>
    internal FactIds Ids { get; }
}
