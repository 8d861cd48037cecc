using NotesGen.Diagnostics;
using NotesGen.Graph.Names;
using NotesGen.Model;

namespace NotesGen.Graph;

/// <summary>Says what is wrong with the links that failed.</summary>
internal static class LinkProblems
{
    public static IEnumerable<Diagnostic> Describe(IReadOnlyList<LinkProblem> problems, IReadOnlyList<Note> notes, IReadOnlyList<SourcePath> assets)
    {
        Suggestions suggestions = new(notes, assets);
        foreach (LinkProblem problem in problems)
        {
            yield return Describe(problem, notes, suggestions);
        }
    }

    private static Diagnostic Describe(LinkProblem problem, IReadOnlyList<Note> notes, Suggestions suggestions)
    {
        Link link = problem.Link;
        SourcePlace place = new(notes[problem.Source].Path, link.Span);
        return problem.State switch
        {
            LinkState.Ambiguous => new Diagnostic(
                Catalogue.AmbiguousLink, place, FormattableString.Invariant($"{problem.Candidates.Count} notes answer to `{link.Target}`; the first by path is taken"))
            {
                Help = $"name one by its path: `{WithoutEnding(notes[problem.Candidates[0]].Path.Value)}`",
                Notes = [.. problem.Candidates.Take(8).Select(number => new DiagnosticNote("it may mean this note", new SourcePlace(notes[number].Path)))],
            },
            LinkState.Found when problem.IsByAlias => new Diagnostic(Catalogue.LinkByAlias, place, $"`{link.Target}` is an alias of `{notes[problem.Candidates[0]].Id.Value}`, which Obsidian does not look up")
            {
                Help = $"write `[[{notes[problem.Candidates[0]].Id.Value}|{link.Target}]]`",
                HelpPlace = new SourcePlace(notes[problem.Candidates[0]].Path),
            },
            LinkState.Found => new Diagnostic(
                Catalogue.MissingAnchor,
                place,
                link.Subpath!.StartsWith('^')
                    ? $"`{notes[problem.Candidates[0]].Title}` has no block `{link.Subpath}`"
                    : $"`{notes[problem.Candidates[0]].Title}` has no heading `{link.Subpath}`")
            {
                Help = suggestions.HeadingLike(problem.Candidates[0], link.Subpath) is { } near ? $"did you mean `#{near}`?" : null,
            },
            LinkState.Unpublished => new Diagnostic(Catalogue.UnpublishedTarget, place, $"`{link.Target}` is not published")
            {
                Help = "the page shows the text without a link; publish the note, or remove the link",
            },
            LinkState.Outside => new Diagnostic(Catalogue.PathLeavesSite, place, $"`{link.Target}` is outside the site's folder"),
            _ when IsFile(link) => MissingFile(link, place, suggestions),
            _ => Missing(link, place, suggestions),
        };
    }

    private static Diagnostic Missing(Link link, SourcePlace place, Suggestions suggestions) =>
        Suggesting(new Diagnostic(Catalogue.MissingNote, place, $"no note answers to `{link.Target}`"), suggestions.NoteLike(link.Target));

    private static Diagnostic MissingFile(Link link, SourcePlace place, Suggestions suggestions)
    {
        Diagnostic missing = new(Catalogue.MissingAsset, place, $"there is no file `{link.Target}`");
        return link.Target.Split('/').Any(part => part.StartsWith('_') || (part.StartsWith('.') && part is not ("." or "..")))
            ? missing with { Help = "files and folders whose names begin with `_` or `.` are no part of the site" }
            : Suggesting(missing, suggestions.FileLike(link.Target[(link.Target.LastIndexOf('/') + 1)..]));
    }

    private static Diagnostic Suggesting(Diagnostic missing, (string Name, SourcePath Path)? near) => near is { } found
        ? missing with { Help = $"did you mean `{found.Name}`?", HelpPlace = new SourcePlace(found.Path) }
        : missing;

    private static string WithoutEnding(string path) => path[..path.LastIndexOf('.')];

    /// <summary>A name with a file's ending, or an image, can only have meant a file.</summary>
    private static bool IsFile(Link link)
    {
        if (Media.KindOf(link.Target) is not null)
        {
            return true;
        }

        if (link.Form == LinkForm.Image)
        {
            return !link.Target.EndsWith(".md", StringComparison.OrdinalIgnoreCase);
        }

        int dot = link.Target.LastIndexOf('.');
        ReadOnlySpan<char> ending = dot < 0 ? [] : link.Target.AsSpan(dot + 1);
        return ending.Length is > 1 and <= 5 && !ending.Equals("md", StringComparison.OrdinalIgnoreCase)
            && ending.ContainsAnyInRange('a', 'z') && ending.IndexOfAnyExcept("abcdefghijklmnopqrstuvwxyz0123456789") < 0;
    }
}
