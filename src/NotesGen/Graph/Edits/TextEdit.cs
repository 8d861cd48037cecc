using NotesGen.Model;

namespace NotesGen.Graph.Edits;

/// <summary>
/// Tells an edit of a note's words alone from one that other notes may have to do with: where the same links lead to the same names, the same papers are cited,
/// and everything by which the note can be named, listed and ordered is the same, the graph stays as it is but for the text and what is related by it.
/// Most edits of an author are of this kind. What is in doubt is not one of them.
/// </summary>
internal static class TextEdit
{
    /// <summary>True if two readings of a file differ in words only.</summary>
    public static bool IsBetween(Note before, Note after) => HasSameNames(before, after) && HasSamePlace(before, after) && HasSameText(before.Body, after.Body)
        && Same(before.Links, after.Links, static (a, b) => a.Form == b.Form && a.Role == b.Role && a.Target == b.Target && a.Subpath == b.Subpath && (a.Passage < 0) == (b.Passage < 0))
        && Same(before.Citations, after.Citations, static (a, b) => a.Key == b.Key && a.Written == b.Written && a.First == b.First && a.Last == b.Last)
        && Same(before.Sources, after.Sources, IsSame)
        && Same(before.Findings, after.Findings, static (a, b) => a == b);

    private static bool HasSameNames(Note before, Note after) => before.Path == after.Path && before.Id == after.Id && before.Kind == after.Kind && before.IsPublished == after.IsPublished
        && before.Slug == after.Slug && before.SlugSpan is null == after.SlugSpan is null && before.Title == after.Title && before.Claim == after.Claim
        && Same(before.Aliases, after.Aliases) && Same(before.Redirects, after.Redirects) && Same(before.ImpliedRedirects, after.ImpliedRedirects);

    private static bool HasSamePlace(Note before, Note after) => before.Label == after.Label && before.Date == after.Date && before.Updated == after.Updated && before.Language == after.Language
        && before.Topic?.Text == after.Topic?.Text && Same(before.Clusters, after.Clusters) && Same(before.TopicsOrHubs, after.TopicsOrHubs)
        && Same(before.Tags, after.Tags) && Same(before.Authors, after.Authors);

    private static bool HasSameText(Body before, Body after) => before.Enrichments == after.Enrichments && before.Sections.Count == 0 && after.Sections.Count == 0
        && Same(before.Headings, after.Headings, static (a, b) => a == b) && Same(before.Blocks, after.Blocks) && Same(before.Ids, after.Ids);

    private static bool IsSame(PaperReference a, PaperReference b) => Same(a.Ids, b.Ids, static (x, y) => x.Equals(y)) && a.Title == b.Title && Same(a.Authors, b.Authors)
        && a.Year == b.Year && a.Venue == b.Venue && a.Url == b.Url;

    private static bool Same(IReadOnlyList<string> a, IReadOnlyList<string> b) => a.SequenceEqual(b, StringComparer.Ordinal);

    private static bool Same(IReadOnlyList<Reference> a, IReadOnlyList<Reference> b) => Same(a, b, static (x, y) => x.Text == y.Text);

    private static bool Same<T>(IReadOnlyList<T> a, IReadOnlyList<T> b, Func<T, T, bool> isSame)
    {
        if (a.Count != b.Count)
        {
            return false;
        }

        for (int i = 0; i < a.Count; i++)
        {
            if (!isSame(a[i], b[i]))
            {
                return false;
            }
        }

        return true;
    }
}
