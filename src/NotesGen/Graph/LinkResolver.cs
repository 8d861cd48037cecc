using NotesGen.Graph.Names;
using NotesGen.Model;

namespace NotesGen.Graph;

/// <summary>Resolves the links of every note: the one place that decides where a link leads.</summary>
internal sealed class LinkResolver(IReadOnlyList<Note> notes, FileIndex files, FileIndex unpublished, NoteNames names, AnchorIndex anchors)
{
    /// <summary>True for a vault of Obsidian, which looks no link up by an alias.</summary>
    public bool IsVault { get; init; }

    /// <summary>Where each link of a note leads, in the order of its links, with what is to be said of those that fail.</summary>
    public LinkTarget[] Resolve(int number, ICollection<LinkProblem> problems)
    {
        Note note = notes[number];
        string folder = NameKey.Of(note.Path.Folder);
        LinkTarget[] targets = new LinkTarget[note.Links.Count];
        for (int i = 0; i < targets.Length; i++)
        {
            targets[i] = Resolve(note.Links[i], number, folder, problems);
        }

        return targets;
    }

    private LinkTarget Resolve(Link link, int source, string folder, ICollection<LinkProblem> problems)
    {
        LinkTarget target = link.Target.Length == 0 ? new LinkTarget(LinkState.Found, source, null) : Find(link, source, folder, problems);
        if (!target.IsNote)
        {
            if (target.State != LinkState.Asset)
            {
                problems.Add(new LinkProblem(source, link, target.State, []));
            }

            return target;
        }

        if (link.Subpath is not { Length: > 0 } subpath)
        {
            return target;
        }

        string? anchor = anchors.Find(target.Number, subpath);
        if (anchor is null)
        {
            problems.Add(new LinkProblem(source, link, LinkState.Found, [target.Number]));
        }

        return target with { Anchor = anchor is { Length: > 0 } ? anchor : null };
    }

    private LinkTarget Find(Link link, int source, string folder, ICollection<LinkProblem> problems)
    {
        if (FileOf(link, folder, files) is { } file)
        {
            return new LinkTarget(file.State, file.Number, null);
        }

        IReadOnlyList<int> named = names.Find(link.Target, out NameKind kind);
        switch (named.Count)
        {
            case 0:
                return FileOf(link, folder, unpublished) is { } hidden ? new LinkTarget(hidden.State, -1, null)
                    : LeavesSite(link.Target, folder) ? new LinkTarget(LinkState.Outside, -1, null)
                    : LinkTarget.Missing;
            case 1:
                if (IsVault && kind == NameKind.Alias && link.Form != LinkForm.FrontMatter)
                {
                    problems.Add(new LinkProblem(source, link, LinkState.Found, named) { IsByAlias = true });
                }

                return new LinkTarget(LinkState.Found, named[0], null);
            default:
                problems.Add(new LinkProblem(source, link, LinkState.Ambiguous, named));
                return new LinkTarget(LinkState.Ambiguous, named[0], null);
        }
    }

    private static SiteFile? FileOf(Link link, string folder, FileIndex index) => link.Form is LinkForm.Markdown or LinkForm.Image
        ? index.FindRelative(link.Target, folder)
        : index.Find(link.Target, folder);

    private static bool LeavesSite(string target, string folder) =>
        target.Contains("..", StringComparison.Ordinal) && SitePath.Resolve(folder, target) is null;
}
