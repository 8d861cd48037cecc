using System.Collections.Concurrent;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using Xunit;

namespace NotesGen.Tests.Cli.Asking;

/// <summary>A host on this machine that answers by the first part of a path, and remembers what it was asked.</summary>
internal sealed class AskedHost : IAsyncDisposable
{
    private readonly WebApplication app;
    private readonly string robots;
    private int atOnce;

    private AskedHost(string robots)
    {
        this.robots = robots;
        WebApplicationBuilder builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        app = builder.Build();
        app.Run(AnswerAsync);
    }

    /// <summary>What was asked, as <c>HEAD /gone</c>, in order.</summary>
    public ConcurrentQueue<string> Requests { get; } = [];

    /// <summary>Who asked.</summary>
    public ConcurrentBag<string> Agents { get; } = [];

    /// <summary>How many requests were open at one time, at most.</summary>
    public int MostAtOnce { get; private set; }

    /// <summary>Its address, without a closing slash.</summary>
    public string Address => app.Urls.First();

    public static async Task<AskedHost> StartAsync(string robots = "")
    {
        AskedHost host = new(robots);
        await host.app.StartAsync(TestContext.Current.CancellationToken);
        return host;
    }

    public ValueTask DisposeAsync() => app.DisposeAsync();

    private async Task AnswerAsync(HttpContext context)
    {
        string path = context.Request.Path.Value!;
        MostAtOnce = Math.Max(MostAtOnce, Interlocked.Increment(ref atOnce));
        Requests.Enqueue($"{context.Request.Method} {path}");
        Agents.Add(context.Request.Headers.UserAgent.ToString());
        try
        {
            string part = path.Split('/')[1];
            if (part == "robots.txt")
            {
                await context.Response.WriteAsync(robots);
                return;
            }

            if (part == "never")
            {
                await Task.Delay(Timeout.Infinite, context.RequestAborted);
            }

            (context.Response.StatusCode, string? location) = part switch
            {
                "gone" => (404, null),
                "withdrawn" => (410, null),
                "broken" => (500, null),
                "secret" => (403, null),
                "busy" => (429, null),
                "get-only" => (context.Request.Method == "HEAD" ? 405 : 200, null),
                "moved" => (301, "/here"),
                "moved-to-slash" => (301, path + "/"),
                "moved-twice" => (308, "/moved"),
                "elsewhere" => (302, "/here"),
                "moved-to-nowhere" => (301, "/gone"),
                "around" => (302, path),
                _ => (200, (string?)null),
            };
            if (location is not null && !path.EndsWith('/'))
            {
                context.Response.Headers.Location = location;
            }
            else if (location is not null)
            {
                context.Response.StatusCode = 200;
            }
        }
        catch (OperationCanceledException)
        {
            context.Abort();
        }
        finally
        {
            Interlocked.Decrement(ref atOnce);
        }
    }
}
