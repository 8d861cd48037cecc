using System.Threading.Channels;
using NotesGen.Cli.Usage;
using NotesGen.Diagnostics;
using NotesGen.Sources;

namespace NotesGen.Cli.Serving;

/// <summary>
/// Tells what was touched of all that a site is made of: its folder, and the templates and the configuration that the command line names elsewhere.
/// What happens within a moment is told at once: an editor that saves by renaming a temporary file over the old one, or a checkout of hundreds of
/// files, is one change.
/// </summary>
internal sealed class SourceWatch : IDisposable
{
    private const int ManyFiles = 20;
    private static readonly TimeSpan Quiet = TimeSpan.FromMilliseconds(12);
    private static readonly TimeSpan QuietOfMany = TimeSpan.FromMilliseconds(120);
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(2);
    private static readonly TimeSpan LookForFolder = TimeSpan.FromSeconds(1);

    private readonly string site;
    private readonly List<FolderWatch> watches = [];
    private readonly Channel<Touch> touches = Channel.CreateUnbounded<Touch>();

    /// <summary>Begins to watch.</summary>
    /// <exception cref="IOException">The system does not let it.</exception>
    public SourceWatch(SiteRequest request)
    {
        site = request.Site;
        watches.Add(new FolderWatch(site, Add));

        // Notes without a date have that of their first commit.
        string?[] others = [request.Templates, Path.GetDirectoryName(request.ConfigurationFile), DiskFolder.HistoryLogs(site)];

        foreach (string other in others.OfType<string>().Distinct(StringComparer.Ordinal).Where(Directory.Exists))
        {
            watches.Add(new FolderWatch(other, _ => touches.Writer.TryWrite(new Touch(TouchKind.Elsewhere, default))));
        }
    }

    /// <summary>Waits for the next change, or until the site's folder is gone.</summary>
    /// <returns>The paths of the site that were touched; null if so much happened that nobody knows what.</returns>
    public async Task<IReadOnlyCollection<SourcePath>?> NextAsync(CancellationToken ending)
    {
        Task<bool> any = touches.Reader.WaitToReadAsync(ending).AsTask();
        while (await Task.WhenAny(any, Task.Delay(LookForFolder, ending)) != any)
        {
            // A folder that is moved as a whole takes its watch along and says nothing.
            ending.ThrowIfCancellationRequested();
            if (!Directory.Exists(site))
            {
                return null;
            }
        }

        await any;
        HashSet<SourcePath> paths = [];
        bool knowsAll = true;
        Task longest = Task.Delay(Longest, ending);
        Task<bool> more;
        do
        {
            while (touches.Reader.TryRead(out Touch touch))
            {
                knowsAll &= touch.Kind != TouchKind.Lost;
                if (touch.Kind == TouchKind.Path)
                {
                    paths.Add(touch.Path);
                }
            }

            more = touches.Reader.WaitToReadAsync(ending).AsTask();
        }
        while (await Task.WhenAny(more, Task.Delay(paths.Count > ManyFiles ? QuietOfMany : Quiet, ending), longest) == more && await more);

        ending.ThrowIfCancellationRequested();
        return knowsAll ? paths : null;
    }

    /// <inheritdoc/>
    public void Dispose() => watches.ForEach(static watch => watch.Dispose());

    private void Add(string? full)
    {
        if (full is null)
        {
            touches.Writer.TryWrite(new Touch(TouchKind.Lost, default));
            return;
        }

        SourcePath path = new(Path.GetRelativePath(site, full).Replace('\\', '/'));
        if (Discovery.MayHold(path))
        {
            touches.Writer.TryWrite(new Touch(TouchKind.Path, path));
        }
    }

    private enum TouchKind
    {
        /// <summary>A path of the site.</summary>
        Path,

        /// <summary>Something outside it that the site is made of.</summary>
        Elsewhere,

        /// <summary>The system told less than happened.</summary>
        Lost,
    }

    private readonly record struct Touch(TouchKind Kind, SourcePath Path);
}
