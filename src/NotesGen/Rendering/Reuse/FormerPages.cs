namespace NotesGen.Rendering.Reuse;

/// <summary>
/// Tells which pages of the last build would come out the same: those of which everything they read says what it said. What a page read decided
/// what it read next, so that a page which would now read something else has first read something that changed.
/// </summary>
internal sealed class FormerPages
{
    private readonly PageMemory memory;
    private readonly PageRecord former;
    private readonly SiteFacts facts;
    private readonly Dictionary<string, RecordedPage> pages;

    // By former number: the fact's number now; negative if it says something else, or is gone.
    private readonly int[] numbers;

    /// <summary>Compares the last build with this one.</summary>
    /// <param name="memory">What the last build left.</param>
    /// <param name="former">What its pages were made of.</param>
    /// <param name="facts">What the site says now.</param>
    /// <param name="settings">What all pages depend on now.</param>
    public FormerPages(PageMemory memory, PageRecord former, SiteFacts facts, IReadOnlyList<Setting> settings)
    {
        (this.memory, this.former, this.facts) = (memory, former, facts);
        numbers = Compare(former, facts);
        ChangedSettings = [.. settings.Except(former.Settings).Select(setting => setting.Name)];
        pages = former.Pages.ToDictionary(page => page.File, StringComparer.Ordinal);
    }

    /// <summary>What of all pages depends on has changed: then none stays.</summary>
    public IReadOnlyList<string> ChangedSettings { get; }

    /// <summary>What a page read, by today's numbers, if it need not be rendered; else null.</summary>
    public int[]? ReadsOf(string file, UInt128 identity)
    {
        if (ChangedSettings.Count > 0 || !pages.TryGetValue(file, out RecordedPage? page) || page.Identity != identity)
        {
            return null;
        }

        int[] reads = new int[page.Reads.Length];
        for (int i = 0; i < reads.Length; i++)
        {
            reads[i] = numbers[page.Reads[i]];
            if (reads[i] < 0)
            {
                return null;
            }
        }

        Array.Sort(reads);
        return memory.IsUntouched(file) ? reads : null;
    }

    /// <summary>Why a page is rendered again, in words; empty if it is not.</summary>
    public IReadOnlyList<string> WhyNot(string file, UInt128 identity)
    {
        if (ChangedSettings.Count > 0)
        {
            return [.. ChangedSettings.Select(name => name + " changed")];
        }

        if (!pages.TryGetValue(file, out RecordedPage? page))
        {
            return ["it is new"];
        }

        if (page.Identity != identity)
        {
            return ["another page stood at its address"];
        }

        string[] changed = [.. page.Reads.Where(id => numbers[id] < 0).Select(id => FactNames.Of(former, id))];
        return changed.Length > 0 ? changed : memory.IsUntouched(file) ? [] : ["its file is not as the last build left it"];
    }

    private static int[] Compare(PageRecord former, SiteFacts facts)
    {
        Dictionary<string, int>[] now = [.. facts.Keys.Select(keys => new Dictionary<string, int>(keys.Select((key, i) => KeyValuePair.Create(key, i)).DistinctBy(pair => pair.Key), StringComparer.Ordinal))];
        int[] numbers = new int[former.Ids.Count];
        for (int id = 0; id < numbers.Length; id++)
        {
            (Fact fact, int index) = former.Ids.Find(id);
            Subject subject = FactIds.SubjectOf(fact);
            int place = fact == Fact.Members ? index : now[(int)subject].GetValueOrDefault(former.Keys[(int)subject][index], -1);
            int number = place < 0 ? -1 : facts.Ids.Of(fact, place);
            numbers[id] = number >= 0 && facts.Digests[number] == former.Digests[id] ? number : -1;
        }

        return numbers;
    }
}
