namespace NotesGen.Tests.Live;

/// <summary>Somebody who works on a site, by chance but always the same for one seed: writes, renames, moves, adds and removes.</summary>
internal sealed class Author(int seed)
{
    private static readonly string[] Words =
        "process reward model verifier search policy outcome chain step error budget sample entropy gradient label noise scale depth trace proof".Split(' ');

    private readonly Random random = new(seed);
    private int made;

    public EditedFolder Folder { get; } = new();

    /// <summary>A site with something of everything.</summary>
    public void Begin()
    {
        Folder.Write("notesgen.yaml", "title: A site\nurl: https://example.org/\nrelated: { count: 4 }\n");
        Folder.Write("papers.bib", "@article{one, title = {On one thing}, author = {Ann Bell}, year = 2020}\n@article{two, title = {On two things}, author = {Carl Dunn and Eve Frost}, year = 2021, doi = {10.1000/two}}\n");
        for (int i = 0; i < 14; i++)
        {
            AddNote();
        }

        Folder.Write("clusters/learning.md", "---\ntitle: Learning\n---\nAll of it.\n");
        Folder.Write("topics/rewards.md", "---\ntitle: Rewards\ncluster: learning\n---\nWhat is paid for.\n");
        Folder.Write("topics/search.md", "---\ntitle: Search\ncluster: learning\n---\n");
        Folder.Write("hubs/start.md", $"---\ntitle: Start here\n---\nBegin.\n\n## First\n\n- [[{Note()}]]: the gloss\n- [[{Note()}]]\n\n## Second\n\n- [[{Note()}]]\n");
        Folder.Write("inquiries/why.md", $"---\ntitle: Why?\nnotes: [{{note: {Note()}, finding: it does}}]\n---\nSince [[{Note()}]].\n");
        Folder.Write("pages/about.md", $"# About\n\nSee [[{Note()}]] and ![[curve.png]].\n");
        Folder.Write("curve.png", "no picture");
        Folder.TakeTouched();
    }

    /// <summary>Does something, and says what.</summary>
    public string Edit() => random.Next(32) switch
    {
        0 => Did("adds", AddNote()),
        1 => Did("removes", Removed(Any("notes/"))),
        2 => Did("renames", Renamed()),
        3 => Did("moves the folder", MovedFolder()),
        4 => Did("retitles", Changed(Any(""), text => text.Replace("title: ", "title: New ", StringComparison.Ordinal))),
        5 => Did("claims", Changed(Any("notes/"), text => text.Replace("---\ntitle", $"---\nclaim: {Sentence()}\ntitle", StringComparison.Ordinal))),
        6 => Did("drafts", Changed(Any("notes/"), text => text.Contains("draft: true\n", StringComparison.Ordinal) ? text.Replace("draft: true\n", "", StringComparison.Ordinal) : text.Replace("---\ntitle", "---\ndraft: true\ntitle", StringComparison.Ordinal))),
        7 => Did("breaks the front matter of", Changed(Any("notes/"), text => text.Replace("title: ", random.Next(2) == 0 ? "title: [" : "date: never\ntitle: ", StringComparison.Ordinal))),
        8 => Did("rewrites", Changed(Any("notes/"), _ => Text())),
        9 => Did("links from the hub", Changed("hubs/start.md", text => text + $"- [[{Note()}]]: {Sentence()}\n")),
        10 => Did("unlists from the hub", Changed("hubs/start.md", text => text.Replace("- [[", "[[", StringComparison.Ordinal))),
        11 => Did("adds to the bibliography", Changed("papers.bib", text => text + $"@misc{{k{made++}, title = {{{Sentence()}}}, year = {random.Next(2000, 2025)}}}\n")),
        12 => Did("changes the bibliography", Changed("papers.bib", text => text.Replace("On ", "About ", StringComparison.Ordinal))),
        13 => Did("configures", Changed("notesgen.yaml", _ => $"title: {Sentence()}\nrelated: {{ count: {random.Next(0, 6)} }}\nlabels: {{ read: \"{Word()} →\" }}\n{(random.Next(3) == 0 ? "line_breaks: kept\n" : "")}{(random.Next(4) == 0 ? "nonsense: 1\n" : "")}{(random.Next(4) == 0 ? "hosting: netlify\n" : "")}{(random.Next(4) == 0 ? "order: title\n" : "")}")),
        14 => Did("changes a template", Changed("_templates/partials/footer.sbn-html", _ => $"<footer>{Sentence()} {{{{ site.title }}}}</footer>\n")),
        15 => Did("breaks a template", Changed("_templates/partials/footer.sbn-html", _ => random.Next(2) == 0 ? "{{ if }}" : "{{ page.nothing_of_this_name }}")),
        16 => Did("takes the template away", Removed("_templates/partials/footer.sbn-html")),
        17 => Did("changes a style", Changed("_templates/assets/style.css", _ => $"/* {Sentence()} */")),
        18 => Did("changes an asset", Changed("curve.png", _ => Sentence())),
        19 => Did("embeds", Changed(Any("notes/"), text => text + $"\n![[{Note()}{(random.Next(2) == 0 ? "#^block" : "")}]]\n")),
        <= 23 => Did("writes on", Changed(Any("notes/"), text => text + $"\n{Paragraph()}\n")),
        _ => Did("rewords", Changed(Any("notes/"), text => random.Next(2) == 0 ? text + $"\n{Sentence()}.\n" : text.Replace(Word(), Word(), StringComparison.Ordinal))),
    };

    private string AddNote()
    {
        string path = $"notes/{Word()}-{made++}.md";
        Folder.Write(path, Text());
        return path;
    }

    private string Text() =>
        $"---\ntitle: {Sentence()}?\ndate: 20{random.Next(10, 26)}-0{random.Next(1, 9)}-1{random.Next(0, 9)}\ntopic: {(random.Next(2) == 0 ? "rewards" : "search")}\nsources: [{(random.Next(2) == 0 ? "one" : "two, arxiv:2305.20050")}]\ntags: [{Word()}{(random.Next(3) == 0 ? $", {Word()}/{Word()}" : "")}]\n{Rarities()}---\n{Paragraph()}\n\n## {Word()}\n\n{Paragraph()} ^block\n";

    private string Rarities() => random.Next(8) switch
    {
        0 => $"aliases: [{Word()}]\n",
        1 => $"redirects: [/old/{Word()}/]\n",
        2 => $"supports: [{Note()}]\n",
        3 => $"cluster: {Word()}\n",
        4 => $"type: evidence\nrelated: [{Note()}]\n",
        _ => "",
    };

    private string Paragraph() => string.Join('\n', Enumerable.Range(0, random.Next(1, 6)).Select(_ => random.Next(4) switch
    {
        0 => $"See [[{Note()}]].",
        1 => random.Next(3) == 0 ? "Known from @one." : random.Next(2) == 0 ? "So [@two] said." : $"A #{Word()} tag, [[nothing there]] and $x_{random.Next(9)}$.",
        _ => Sentence() + ".",
    }));

    private string Sentence() => string.Join(' ', Enumerable.Range(0, random.Next(3, 9)).Select(_ => Word()));

    private string Word() => Words[random.Next(Words.Length)];

    private string Note() => Any("notes/") is { } path ? Path.GetFileNameWithoutExtension(path) : "none";

    private string? Any(string folder)
    {
        string[] all = [.. Folder.Paths.Where(path => path.StartsWith(folder, StringComparison.Ordinal) && path.EndsWith(".md", StringComparison.Ordinal))];
        return all.Length == 0 ? null : all[random.Next(all.Length)];
    }

    private string? Changed(string? path, Func<string, string> change)
    {
        if (path is not null)
        {
            Folder.Write(path, change(Folder.Paths.Contains(path) ? Folder.Text(path) : ""));
        }

        return path;
    }

    private string? Removed(string? path)
    {
        if (path is not null && Folder.Paths.Contains(path))
        {
            Folder.Delete(path);
        }

        return path;
    }

    private string? Renamed()
    {
        string? path = Any("notes/");
        if (path is not null)
        {
            Folder.Move(path, $"notes/{(random.Next(3) == 0 ? "sub/" : "")}{Word()}-{made++}.md");
        }

        return path;
    }

    private string MovedFolder()
    {
        (string from, string to) = Folder.Paths.Any(path => path.StartsWith("notes/sub/", StringComparison.Ordinal)) ? ("notes/sub", "notes/below") : ("notes/below", "notes/sub");
        Folder.MoveFolder(from, to);
        return from;
    }

    private static string Did(string what, string? where) => $"{what} {where}";
}
