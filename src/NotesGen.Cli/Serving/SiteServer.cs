using System.Net;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using NotesGen.Rendering.Scripts;

namespace NotesGen.Cli.Serving;

/// <summary>
/// The server of <c>notesgen serve</c>: the present edition of a site on 127.0.0.1, to this machine's own browser and nobody else.
/// A request that names another host is refused, so that no page of another site can read a draft by having its name lead here.
/// </summary>
internal sealed class SiteServer : IAsyncDisposable
{
    /// <summary>The query that asks for a page as it was when the site last had no mistake.</summary>
    public const string LastWhole = "last-whole";

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);
    private static readonly string[] OwnNames = ["127.0.0.1", "localhost"];

    private readonly WebApplication application;
    private readonly ServedSite site;
    private readonly Answers answers;
    private readonly NewsDesk desk;

    /// <summary>A server that is not started yet.</summary>
    /// <param name="site">What is served.</param>
    /// <param name="answers">Answers requests for files.</param>
    /// <param name="desk">Makes the news for open pages.</param>
    /// <param name="port">Where it listens; 0 for any free port.</param>
    public SiteServer(ServedSite site, Answers answers, NewsDesk desk, int port)
    {
        this.site = site;
        this.answers = answers;
        this.desk = desk;
        WebApplicationBuilder builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions { Args = [] });
        builder.Logging.ClearProviders();
        builder.Configuration.Sources.Clear();
        builder.Services.Configure<HostOptions>(static options => options.ShutdownTimeout = Patience);
        builder.WebHost.ConfigureKestrel(options =>
        {
            options.AddServerHeader = false;
            options.Listen(IPAddress.Loopback, port);
        });
        application = builder.Build();
        application.Run(RespondAsync);
    }

    /// <summary>The address of the served site, once the server is started.</summary>
    public string Address => application.Urls.First().TrimEnd('/') + "/";

    /// <summary>Cancelled when the user wants the program to end.</summary>
    public CancellationToken Ending => application.Lifetime.ApplicationStopping;

    /// <summary>Starts to listen.</summary>
    /// <exception cref="IOException">The port is taken, or may not be used.</exception>
    public Task StartAsync() => application.StartAsync();

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => application.DisposeAsync();

    private Task RespondAsync(HttpContext context)
    {
        HttpRequest request = context.Request;
        context.Response.Headers.CacheControl = "no-store";
        context.Response.Headers.XContentTypeOptions = "nosniff";
        if (!OwnNames.Contains(request.Host.Host, StringComparer.OrdinalIgnoreCase))
        {
            return RefuseAsync(context, StatusCodes.Status421MisdirectedRequest, "This server answers to 127.0.0.1 and localhost only.");
        }

        if (!HttpMethods.IsGet(request.Method) && !HttpMethods.IsHead(request.Method))
        {
            context.Response.Headers.Allow = "GET, HEAD";
            return RefuseAsync(context, StatusCodes.Status405MethodNotAllowed, "This server only shows pages.");
        }

        string path = request.Path.Value ?? "/";
        return path switch
        {
            LivePage.Folder + "live.js" => SendAsync(context, new Answer(StatusCodes.Status200OK, "text/javascript; charset=utf-8", LiveScript.Content)),
            LivePage.Folder + "news" => SendNewsAsync(context),
            _ when request.Query.ContainsKey(LastWhole) => SendAsync(context, answers.LastWhole(site.Present.LastWhole, path)),
            _ => SendAsync(context, answers.To(site.Present.Site, site.Present.LastWhole, path)),
        };
    }

    private static Task RefuseAsync(HttpContext context, int status, string why)
    {
        context.Response.StatusCode = status;
        context.Response.ContentType = "text/plain; charset=utf-8";
        return context.Response.WriteAsync(why, context.RequestAborted);
    }

    private static Task SendAsync(HttpContext context, Answer answer)
    {
        if (answer.Location is { } location)
        {
            context.Response.StatusCode = answer.Status;
            context.Response.Headers.Location = location + context.Request.QueryString.Value;
            return Task.CompletedTask;
        }

        if (answer.Status == StatusCodes.Status200OK)
        {
            // Ranges too: the search reads its index by them.
            return Results.Bytes(answer.Body, answer.Type, enableRangeProcessing: true).ExecuteAsync(context);
        }

        context.Response.StatusCode = answer.Status;
        context.Response.ContentType = answer.Type;
        context.Response.ContentLength = answer.Body.Length;
        return HttpMethods.IsHead(context.Request.Method) ? Task.CompletedTask : context.Response.Body.WriteAsync(answer.Body, context.RequestAborted).AsTask();
    }

    /// <summary>Server-sent events: the news of a page now, and again with every edition.</summary>
    private async Task SendNewsAsync(HttpContext context)
    {
        string file = context.Request.Query["file"].ToString();
        string mark = context.Request.Query["mark"].ToString();
        context.Response.ContentType = "text/event-stream";
        using CancellationTokenSource ending = CancellationTokenSource.CreateLinkedTokenSource(context.RequestAborted, Ending);
        try
        {
            while (!ending.IsCancellationRequested)
            {
                Edition edition = site.Present;
                string news = JsonSerializer.Serialize(desk.Of(edition.Site, file, mark), PageNewsJson.Default.PageNews);
                await context.Response.WriteAsync($"data: {news}\n\n", ending.Token);
                await context.Response.Body.FlushAsync(ending.Token);
                await edition.Superseded.WaitAsync(ending.Token);
            }
        }
        catch (OperationCanceledException)
        {
            // The page was closed, or the program ends.
        }
    }
}
