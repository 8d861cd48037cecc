using System.CommandLine;
using NotesGen.Cli.Reporting;
using NotesGen.Cli.Usage;
using NotesGen.Model;
using NotesGen.Output.Disk;
using NotesGen.Parsing;
using NotesGen.Parsing.Notes;
using NotesGen.Sources;

namespace NotesGen.Cli.Commands.Authoring;

/// <summary><c>notesgen new</c>: a file with the right front matter in the right place.</summary>
internal static class NewCommand
{
    private static readonly NoteKind[] Kinds = [NoteKind.Note, NoteKind.Hub, NoteKind.Topic, NoteKind.Cluster, NoteKind.Inquiry];

    private static readonly Argument<string> Kind = KindOfNote();

    private static readonly Argument<string> Title = new("TITLE") { Description = "What readers will see; often a question" };

    private static readonly Option<string?> Topic = new("--topic") { Description = "The topic that the note is sourced from", HelpName = "NAME" };

    private static readonly Option<string?> Cluster = new("--cluster") { Description = "The cluster of the note or topic", HelpName = "NAME" };

    private static readonly Option<string[]> Hubs = new("--hub") { Description = "A hub that the note belongs to; may be given several times", HelpName = "NAME" };

    private static readonly Option<string[]> Sources = new("--source") { Description = "A paper: its key, arXiv id, DOI or address; may be given several times", HelpName = "PAPER" };

    private static readonly Option<string?> Label = new("--type") { Description = "The note's own label, such as evidence", HelpName = "LABEL" };

    private static readonly Option<bool> Draft = new("--draft") { Description = "Keep it out of the site for now" };

    private static readonly Option<string?> Folder = new("--folder") { Description = "The folder of the site to put it in [default: where the site keeps its kind]", HelpName = "DIR" };

    private static readonly Option<string?> Name = new("--name") { Description = "The name of the file, which links use [default: from the title]", HelpName = "NAME" };

    private static readonly Option<bool> Quiet = new("--quiet", "-q") { Description = "Print nothing but the file's path" };

    /// <summary>The options that not every kind has a place for.</summary>
    private static readonly (Option Option, NoteKind[] Kinds)[] Places =
    [
        (Topic, [NoteKind.Note]), (Cluster, [NoteKind.Note, NoteKind.Topic]), (Hubs, [NoteKind.Note, NoteKind.Hub]),
        (Sources, [NoteKind.Note, NoteKind.Topic, NoteKind.Inquiry]), (Label, [NoteKind.Note]),
    ];

    /// <summary>The command.</summary>
    public static Command Create(Terminal terminal)
    {
        ProgramCommand command = new(
            "new",
            "Makes a note, hub, topic, cluster or inquiry: a file with its front matter, where the site keeps such files.",
            "notesgen new note \"Does attention need recurrence?\"              in this site, or the one in ./content",
            "notesgen new note \"What do heads do?\" --topic attention --draft  of a topic, and not published yet",
            "notesgen new hub Transformers my-notes                           in another site",
            "vim \"$(notesgen new note 'On positions' --quiet)\"                prints nothing but the file's path");
        SharedOptions.RefuseOptions(Title);
        Argument[] arguments = [Kind, Title, SharedOptions.Site];
        Array.ForEach(arguments, command.Add);
        Option[] options = [Topic, Cluster, Hubs, Sources, Label, Draft, Folder, Name, SharedOptions.Config, Quiet, SharedOptions.NoColor];
        Array.ForEach(options, command.Add);
        command.SetAction(parsed => Run(parsed, terminal));
        return command;
    }

    private static int Run(ParseResult parsed, Terminal terminal)
    {
        string site = SiteFolder.Find(parsed.GetValue(SharedOptions.Site));
        BuildOptions options = new() { Configuration = parsed.GetValue(SharedOptions.Config) is { } file ? SiteRequest.ReadConfiguration(file, site) : null };
        KnownNotes known = new(Parser.Parse(Discovery.Discover(new DiskFolder(site, SiteFolder.OutputBeside(site))), options).Notes);
        (NoteDraft draft, string folder) = Read(parsed, known);
        string name = NameOf(parsed.GetValue(Name), draft.Title);
        string path = Path.Join(site, folder, name + ".md");
        RefuseTaken(known, draft, name, site, path);
        try
        {
            NewFile.Write(path, draft.TextOn(Calendar.Today));
        }
        catch (Exception problem) when (DiskTrouble.Is(problem))
        {
            Complaint.Print(terminal.Error, $"`{SiteFolder.NameFromHere(path)}` cannot be written: {DiskTrouble.Reason(problem)}");
            return ExitCode.MachineFailed;
        }

        string shown = SiteFolder.NameFromHere(path);
        if (parsed.GetValue(Quiet))
        {
            NewReport.PrintPath(terminal.Output, shown);
        }
        else
        {
            NewReport.Print(terminal.Output, shown, draft, name, [.. NewNames(known, NoteKind.Topic, draft.Topic), .. NewNames(known, NoteKind.Cluster, draft.Cluster)]);
        }

        return ExitCode.Done;
    }

    /// <summary>A mistyped name would found a topic or cluster of its own, which its author should hear of.</summary>
    private static IEnumerable<string> NewNames(KnownNotes known, NoteKind kind, string? name)
    {
        if (name is not null && known.IsNew(kind, name))
        {
            yield return $"the {WordFor(kind)} `{name}` is new" + (known.Nearest(kind, name) is { } nearest ? $"; did you mean `{nearest}`?" : $"; `notesgen new {WordFor(kind)}` describes it");
        }
    }

    private static (NoteDraft Draft, string Folder) Read(ParseResult parsed, KnownNotes known)
    {
        NoteKind kind = Kinds.First(kind => WordFor(kind) == parsed.GetRequiredValue(Kind));
        foreach ((Option option, NoteKind[] kinds) in Places)
        {
            if (parsed.GetResult(option) is { Implicit: false } && !kinds.Contains(kind))
            {
                throw new UsageException($"`{option.Name}` is for {string.Join(" and ", kinds.Select(static one => KindName.Of(one).Folder))}, not for {KindName.Of(kind).Folder}");
            }
        }

        if (parsed.GetValue(Label) is { } label && KindName.All.FirstOrDefault(one => one.Types.Contains(label, StringComparer.OrdinalIgnoreCase)) is { } meant)
        {
            throw new UsageException($"`{label}` is a kind, not a label of notes", $"`notesgen new {meant.Types[0]}` makes one");
        }

        string title = parsed.GetRequiredValue(Title).Trim();
        if (title.Length == 0 || title.Any(char.IsControl))
        {
            throw new UsageException(title.Length == 0 ? "the title is empty" : "the title is more than one line");
        }

        string folder = parsed.GetValue(Folder) is { } given ? Within(given) : known.FolderOf(kind);
        return (new NoteDraft(kind, title)
        {
            Type = parsed.GetValue(Label) ?? (KindReader.OfFolder(folder) == kind ? null : WordFor(kind)),
            Topic = SlugOf(known, NoteKind.Topic, parsed.GetValue(Topic)),
            Cluster = SlugOf(known, NoteKind.Cluster, parsed.GetValue(Cluster)),
            Hubs = [.. (parsed.GetValue(Hubs) ?? []).Select(hub => IdOf(known, hub))],
            Sources = parsed.GetValue(Sources) ?? [],
            IsUnpublished = parsed.GetValue(Draft),
        }, folder);
    }

    /// <summary>A topic or cluster without a file of its own comes to exist by being named.</summary>
    private static string? SlugOf(KnownNotes known, NoteKind kind, string? name) => name is null ? null : known.Named(kind, name)?.Slug.Value ?? name;

    private static string IdOf(KnownNotes known, string hub) => known.Named(NoteKind.Hub, hub)?.Id.Value
        ?? throw new UsageException($"there is no hub `{hub}`", known.Nearest(NoteKind.Hub, hub) is { } nearest ? $"did you mean `{nearest}`?" : "`notesgen new hub` makes one");

    private static string Within(string folder)
    {
        string path = folder.Replace('\\', '/').Trim('/');
        string[] names = path.Split('/', StringSplitOptions.RemoveEmptyEntries);
        return Path.IsPathRooted(folder) || names.Contains("..", StringComparer.Ordinal) || !Discovery.MayHold(new(string.Join('/', [.. names, "note.md"])))
            ? throw new UsageException($"`{folder}` is no folder of notes in the site", "name it from the site's folder; names that begin with `.` or `_` hold no notes")
            : string.Join('/', names.Where(static name => name != "."));
    }

    private static string NameOf(string? given, string title)
    {
        Slug slug = Slug.From(given is null ? title : Path.ChangeExtension(given, null));
        return !slug.IsEmpty ? slug.Value
            : throw new UsageException($"nothing of `{given ?? title}` can stand in the name of a file", "give it one with `--name`");
    }

    private static void RefuseTaken(KnownNotes known, NoteDraft draft, string name, string site, string path)
    {
        if ((known.Called(draft.Kind, name)?.Path.Value ?? (Path.Exists(path) ? Path.GetRelativePath(site, path) : null)) is { } taken)
        {
            throw new UsageException($"the name `{name}` is taken: `{SiteFolder.NameFromHere(Path.Join(site, taken))}`", "choose another with `--name`");
        }

        if (known.Titled(draft.Kind, draft.Title) is { } same)
        {
            throw new UsageException($"the title `{draft.Title}` is taken: `{SiteFolder.NameFromHere(Path.Join(site, same.Path.Value))}`", "links by title could mean either");
        }
    }

    private static string WordFor(NoteKind kind) => KindName.Of(kind).Types[0];

    private static Argument<string> KindOfNote()
    {
        string[] words = [.. Kinds.Select(WordFor)];
        Argument<string> kind = new("KIND") { Description = string.Join(", ", words[..^1]) + " or " + words[^1], HelpName = "KIND" };
        kind.Validators.Add(result =>
        {
            if (result.Tokens is [var token] && !words.Contains(token.Value, StringComparer.Ordinal))
            {
                result.AddError($"`new` makes a {string.Join(", ", words[..^1])} or {words[^1]}, not `{token.Value}`");
            }
        });
        kind.CompletionSources.Add(words);
        return kind;
    }
}
