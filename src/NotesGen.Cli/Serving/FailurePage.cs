using System.Net;
using System.Text;
using NotesGen.Diagnostics;

namespace NotesGen.Cli.Serving;

/// <summary>
/// What stands in for a page that its template fails on. It says so and follows the file; the diagnostic itself is shown by the script, as on
/// every page.
/// </summary>
internal static class FailurePage
{
    /// <summary>The page.</summary>
    /// <param name="failure">Why there is no page.</param>
    /// <param name="file">The file that was asked for.</param>
    /// <param name="hasFormer">True if there is an earlier edition of it.</param>
    public static byte[] Of(Diagnostic failure, string file, bool hasFormer)
    {
        string former = hasFormer ? $"<p><a href=\"?{SiteServer.LastWhole}\">The page as it last was</a></p>" : "";
        string page = $$"""
            <!doctype html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width">
            <title>{{failure.Rule.Code}}</title>
            <style>
            body { margin: 4rem auto; max-width: 42rem; padding: 0 1.5rem; font: 1.1rem/1.5 Georgia, serif; color: #1d1b18; background: #fbfaf7 }
            @media (prefers-color-scheme: dark) { body { color: #e7e3da; background: #161513 } a { color: #8fc7bb } }
            </style>
            </head>
            <body>
            <h1>This page cannot be rendered</h1>
            <p>{{WebUtility.HtmlEncode(failure.Message)}}</p>
            {{former}}
            </body>
            </html>

            """;
        return [.. Encoding.UTF8.GetBytes(page), .. LivePage.ScriptFor(file, "")];
    }
}
