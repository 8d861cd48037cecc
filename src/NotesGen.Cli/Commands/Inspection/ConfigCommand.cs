using System.CommandLine;
using NotesGen.Cli.Reporting;
using NotesGen.Cli.Usage;
using NotesGen.Diagnostics;
using NotesGen.Parsing.Configuration;
using NotesGen.Sources;

namespace NotesGen.Cli.Commands.Inspection;

/// <summary><c>notesgen config</c>: the configuration in force, and where each value came from.</summary>
internal static class ConfigCommand
{
    /// <summary>The command.</summary>
    public static Command Create(Terminal terminal)
    {
        ProgramCommand command = new(
            "config",
            "Prints the configuration in force: every key, where its value comes from, and the value.",
            "notesgen config                            of the site in this folder, or in ./content",
            "notesgen config my-notes --url https://x/  of a build with this option",
            "notesgen config --format json              for a machine");
        command.Add(SharedOptions.Site);
        Option[] options = [SharedOptions.Config, SharedOptions.Templates, BuildCommand.Output, BuildCommand.Url, ResultFormat.Option, SharedOptions.NoColor];
        Array.ForEach(options, command.Add);
        command.SetAction(parsed => Run(parsed, terminal));
        return command;
    }

    private static int Run(ParseResult parsed, Terminal terminal)
    {
        SiteRequest request = SiteRequest.Read(parsed);
        BuildOptions options = request.Options with { Url = parsed.GetValue(BuildCommand.Url) is { } url ? BuildCommand.WithClosingSlash(url) : null };
        string? output = parsed.GetValue(BuildCommand.Output);
        DiskFolder folder = new(request.Site, SiteFolder.OutputBeside(request.Site));
        DiscoveredSite site = Discovery.Discover(folder);
        List<Diagnostic> diagnostics = [];
        IReadOnlyList<Setting> settings = [.. Settings.Read(site, options, diagnostics).Select(setting =>
            setting.Path == ConfigurationKeys.Output.Path && output is not null ? new Setting(setting.Path, output, SettingOrigin.CommandLine)
            : setting.Path == ConfigurationKeys.Templates.Path && request.Templates is not null ? new Setting(setting.Path, SiteFolder.NameFromHere(request.Templates), SettingOrigin.CommandLine)
            : setting)];

        new SiteReport(request, options, SiteFolder.OutputBeside(request.Site), terminal).Print(DiagnosticOrder.Sort(diagnostics));
        SettingPlaces places = new(request.Site, new SourceTexts(folder, options));
        if (ResultFormat.IsJson(parsed))
        {
            SettingsFormat.Write(settings, places, terminal.OutputStream);
        }
        else
        {
            new SettingsPrinter(terminal.Output, terminal.OutputPalette).Print(settings, places);
        }

        return request.CodeFor(diagnostics);
    }
}
