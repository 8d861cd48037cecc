using System.Text;
using Microsoft.AspNetCore.StaticFiles;
using NotesGen.Model;
using NotesGen.Sources;

namespace NotesGen.Cli.Serving;

/// <summary>
/// Answers requests for files of a site. Only what the site holds can be asked for: a path is looked up among its files, never on the disk,
/// so there is nothing for <c>..</c> or its disguises to lead to.
/// </summary>
/// <param name="folder">The site's folder, for the files that pages show or link to.</param>
internal sealed class Answers(ISourceFolder folder)
{
    private const string Html = "text/html; charset=utf-8";
    private const string Unknown = "application/octet-stream";

    private static readonly FileExtensionContentTypeProvider Types = new();

    /// <summary>The answer to a request for a path, such as <c>/notes/attention/</c>, percent signs resolved.</summary>
    /// <param name="site">The site as it is.</param>
    /// <param name="lastWhole">The site as it last was when no page failed; null if it never was.</param>
    /// <param name="path">The path, with its first slash.</param>
    public Answer To(SiteSnapshot site, SiteSnapshot? lastWhole, string path)
    {
        string file = FileOf(path);
        SnapshotFile? found = site.Find(file);
        if (found is { Failure: { } failure })
        {
            return new Answer(500, Html, FailurePage.Of(failure, file, lastWhole?.Find(file)?.File is not null));
        }

        if (found?.File is { } output)
        {
            return Sent(200, output, site);
        }

        if (!file.EndsWith('/') && site.Find(file + "/index.html") is not null)
        {
            string address = string.Concat(file.Split('/').Select(part => "/" + Uri.EscapeDataString(part))) + "/";
            return new Answer(308, "text/plain", ReadOnlyMemory<byte>.Empty) { Location = address };
        }

        return site.Find("404.html")?.File is { } page ? AtTheTop(Sent(404, page, site)) : new Answer(404, "text/plain; charset=utf-8", Encoding.UTF8.GetBytes($"There is no page {path}"));
    }

    /// <summary>The page as it was in the last edition of the site in which no page failed.</summary>
    public Answer LastWhole(SiteSnapshot? lastWhole, string path) => lastWhole?.Find(FileOf(path))?.File is { } output
        ? Sent(200, output, lastWhole)
        : new Answer(404, "text/plain; charset=utf-8", Encoding.UTF8.GetBytes($"There is no former edition of {path}"));

    /// <summary>The path of the file that a path asks for.</summary>
    public static string FileOf(string path) => new UrlPath(path.StartsWith('/') ? path[1..] : path).File;

    /// <summary>The page for what is not there is one file, and its links are from the site's root wherever it is sent.</summary>
    private static Answer AtTheTop(Answer page)
    {
        int head = page.Body.Span.IndexOf("<head>"u8) + "<head>"u8.Length;
        return page with { Body = (byte[])[.. page.Body.Span[..head], .. "<base href=\"/\">"u8, .. page.Body.Span[head..]] };
    }

    private Answer Sent(int status, OutputFile output, SiteSnapshot site)
    {
        string type = TypeOf(output.Path);
        ReadOnlyMemory<byte> content = output.CopyOf is { } asset ? folder.Read(asset).ToArray() : output.Content;
        return new Answer(status, type, type == Html ? LivePage.Of(output.Path, content, site) : content);
    }

    private static string TypeOf(string path)
    {
        string type = Types.TryGetContentType(path, out string? known) ? known : Unknown;
        return type.StartsWith("text/", StringComparison.Ordinal) || type is "application/javascript" or "application/json" or "application/xml" or "application/atom+xml"
            ? type + "; charset=utf-8"
            : type;
    }
}
