namespace NotesGen.Diagnostics;

/// <summary>The order in which diagnostics are reported: by file, place, code and message; those without a place first.</summary>
public static class DiagnosticOrder
{
    /// <summary>Sorted and without repetitions, so that every run reports the same lines.</summary>
    public static IReadOnlyList<Diagnostic> Sort(IEnumerable<Diagnostic> diagnostics)
    {
        List<Diagnostic> sorted = [.. diagnostics];
        sorted.Sort(Compare);
        List<Diagnostic> distinct = new(sorted.Count);
        foreach (Diagnostic diagnostic in sorted)
        {
            if (distinct.Count == 0 || Compare(distinct[^1], diagnostic) != 0)
            {
                distinct.Add(diagnostic);
            }
        }

        return distinct;
    }

    private static int Compare(Diagnostic a, Diagnostic b)
    {
        int byPath = string.CompareOrdinal(a.Place?.Path.Value, b.Place?.Path.Value);
        if (byPath != 0)
        {
            return byPath;
        }

        int byStart = (a.Place?.Span?.Start ?? -1).CompareTo(b.Place?.Span?.Start ?? -1);
        if (byStart != 0)
        {
            return byStart;
        }

        int byCode = string.CompareOrdinal(a.Rule.Code, b.Rule.Code);
        return byCode != 0 ? byCode : string.CompareOrdinal(a.Message, b.Message);
    }
}
