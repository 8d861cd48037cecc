using System.CommandLine;
using System.Diagnostics;
using System.Globalization;
using System.Net.Sockets;
using NotesGen.Cli.Reporting;
using NotesGen.Cli.Reporting.Formats;
using NotesGen.Cli.Serving;
using NotesGen.Cli.Usage;
using NotesGen.Diagnostics;

namespace NotesGen.Cli.Commands;

/// <summary><c>notesgen serve</c>: a site in memory, shown to this machine's browser and kept up to date with its folder.</summary>
internal static class ServeCommand
{
    private const int UsualPort = 4000;
    private static readonly TimeSpan WaitForFolder = TimeSpan.FromMilliseconds(300);

    private static readonly Option<int?> Port = PortNumber();

    /// <summary>The command.</summary>
    public static Command Create(Terminal terminal)
    {
        ProgramCommand command = new(
            "serve",
            "Shows the site in the browser and keeps it up to date while you write. Drafts are included.",
            "notesgen serve                   the site in this folder, or in ./content, at http://127.0.0.1:4000/",
            "notesgen serve my-notes -p 8080  another site, at another port; 0 takes any that is free");
        SharedOptions.AddTo(command);
        command.Add(Port);
        command.SetAction((parsed, _) => RunAsync(parsed, terminal));
        return command;
    }

    private static async Task<int> RunAsync(ParseResult parsed, Terminal terminal)
    {
        SiteRequest asked = SiteRequest.Read(parsed);
        if (asked.Format != DiagnosticFormat.Text)
        {
            throw new UsageException("`serve` shows diagnostics to people only", "`notesgen check --format` prints them for a machine");
        }

        SiteRequest request = asked with { Options = asked.Options with { Drafts = DraftPolicy.Include } };
        SiteReport report = new(request, request.Options, SiteFolder.OutputBeside(request.Site), terminal);
        report.Announce("read");

        // Watched from before it is first read, so that no edit falls between the two.
        SourceWatch watch;
        try
        {
            watch = new SourceWatch(request);
        }
        catch (IOException problem)
        {
            return Fail(terminal, $"the folder {SiteFolder.NameFromHere(request.Site)} cannot be watched: {problem.Message.TrimEnd('.')}", "let the system watch more folders, as with `sysctl fs.inotify.max_user_watches=524288`");
        }

        LiveSite live = new(report.Folder, request.Options);
        ServeLog log = new(terminal, TimeProvider.System, report);
        log.Begin(live.Current);

        ServedSite site = new(live.Current);
        await using SiteServer server = new(site, new Answers(report.Folder), new NewsDesk(report.Plainly), parsed.GetValue(Port) ?? UsualPort);
        try
        {
            await server.StartAsync();
        }
        catch (Exception problem) when (problem is IOException or SocketException)
        {
            int port = parsed.GetValue(Port) ?? UsualPort;
            return Fail(terminal, string.Create(CultureInfo.InvariantCulture, $"port {port} cannot be used: {Why(problem)}"), "choose another with `--port`, or `--port 0` for any that is free");
        }

        string count = live.Current.Counts.Pages.ToString("N0", CultureInfo.InvariantCulture);
        terminal.Output.WriteLine($"{terminal.OutputPalette.Paint(Ink.Strong, "Serving")} {count} pages of {SiteFolder.NameFromHere(request.Site)} at {server.Address} (Ctrl-C ends)");
        try
        {
            return await FollowAsync(request, watch, live, site, log, server.Ending);
        }
        catch (OperationCanceledException)
        {
            return ExitCode.Done;
        }
    }

    private static async Task<int> FollowAsync(SiteRequest request, SourceWatch watch, LiveSite live, ServedSite site, ServeLog log, CancellationToken ending)
    {
        MemoryCare care = new();
        while (true)
        {
            using (watch)
            {
                while (await care.WhileAsync(watch.NextAsync(ending), ending) is var touched && Directory.Exists(request.Site))
                {
                    live.Options = request.OptionsOfNow();
                    Bring(live, site, log, touched);
                }
            }

            log.Say($"notesgen: the folder {SiteFolder.NameFromHere(request.Site)} is gone; the site stays as it was until the folder is back");
            while (!Directory.Exists(request.Site))
            {
                await Task.Delay(WaitForFolder, ending);
            }

            watch = new SourceWatch(request);
            Bring(live, site, log, null);
        }
    }

    private static void Bring(LiveSite live, ServedSite site, ServeLog log, IReadOnlyCollection<SourcePath>? touched)
    {
        log.ForgetSources();
        long start = Stopwatch.GetTimestamp();
        if (touched is null)
        {
            live.Reread();
            site.Publish(live.Current, []);
            log.Update(null, live.Current, Stopwatch.GetElapsedTime(start));
            return;
        }

        IReadOnlyList<SourcePath> concerned = live.Update(touched);
        if (concerned.Count > 0 || touched.Count == 0)
        {
            site.Publish(live.Current, concerned);
            log.Update(concerned, live.Current, Stopwatch.GetElapsedTime(start));
        }
    }

    private static int Fail(Terminal terminal, string fact, string help)
    {
        Complaint.Print(terminal.Error, fact, help);
        return ExitCode.MachineFailed;
    }

    private static string Why(Exception problem) => problem.InnerException is { } inner ? Why(inner)
        : problem is SocketException { SocketErrorCode: SocketError.AddressAlreadyInUse } ? "another program listens there"
        : problem.Message.TrimEnd('.');

    private static Option<int?> PortNumber() => new("--port", "-p")
    {
        Description = "Where to listen on 127.0.0.1 [default: 4000]",
        HelpName = "N",
        CustomParser = static result =>
        {
            if (int.TryParse(result.Tokens[0].Value, NumberStyles.None, CultureInfo.InvariantCulture, out int port) && port <= 65_535)
            {
                return port;
            }

            result.AddError($"`--port` takes a number up to 65535, not `{result.Tokens[0].Value}`");
            return null;
        },
    };
}
