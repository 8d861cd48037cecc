using System.Collections.Concurrent;
using System.Globalization;
using System.Net;
using System.Net.Sockets;

namespace NotesGen.Cli.Asking;

/// <summary>
/// Asks hosts whether a page is there: with HEAD, and where that is answered with anything but a page with GET, of which nothing but the headers is
/// read. Follows redirects itself, to tell those for good from the others. Sends no cookies, and says who it is.
/// </summary>
internal sealed class Visitor : IDisposable
{
    private const string Name = "NotesGen";
    private const int MostOfRobots = 512 << 10;

    private readonly HttpClient client;
    private readonly TimeProvider clock;
    private readonly Manners manners;
    private readonly ConcurrentDictionary<string, HostDoor> doors = new(StringComparer.OrdinalIgnoreCase);

    public Visitor(Manners manners, TimeProvider clock)
    {
        this.manners = manners;
        this.clock = clock;
        SocketsHttpHandler handler = new() { AllowAutoRedirect = false, UseCookies = false, ConnectTimeout = manners.Patience, MaxResponseHeadersLength = 64 };
        client = new HttpClient(handler) { Timeout = Timeout.InfiniteTimeSpan };
        client.DefaultRequestHeaders.UserAgent.ParseAdd(Name + "/" + ProgramVersion.Text);
        client.DefaultRequestHeaders.UserAgent.ParseAdd("(checks the links of a site; asks each once a week)");
        client.DefaultRequestHeaders.Accept.ParseAdd("*/*");
    }

    /// <summary>Asks after an address.</summary>
    /// <exception cref="OperationCanceledException">The run ends.</exception>
    public async Task<LinkAnswer> AskAsync(Uri address, CancellationToken cancelled)
    {
        try
        {
            return await FollowAsync(address, cancelled);
        }
        catch (OperationCanceledException) when (!cancelled.IsCancellationRequested)
        {
            return Answer(LinkOutcome.Silent, string.Create(CultureInfo.InvariantCulture, $"gives no answer within {manners.Patience.TotalSeconds:0} seconds"));
        }
        catch (Exception problem) when (problem is HttpRequestException or IOException or SocketException or UriFormatException)
        {
            return Failure(problem);
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        client.Dispose();
        foreach (HostDoor door in doors.Values)
        {
            door.Dispose();
        }
    }

    private async Task<LinkAnswer> FollowAsync(Uri first, CancellationToken cancelled)
    {
        Uri at = first;
        string? movedTo = null;
        bool isForGood = true;
        for (int step = 0; step <= manners.Redirects; step++)
        {
            HostDoor door = doors.GetOrAdd(at.Authority, _ => new HostDoor(clock, manners));
            door.Rules ??= await door.ThroughAsync(() => ReadRobotsAsync(at, cancelled), cancelled);
            if (!door.Rules.Allows(at.PathAndQuery))
            {
                return Answer(LinkOutcome.Forbidden, $"is not to be fetched by programs, says a robots.txt");
            }

            (HttpStatusCode status, Uri? next) = await door.ThroughAsync(() => SendAsync(HttpMethod.Head, at, cancelled), cancelled);
            if ((int)status >= 400 && status != HttpStatusCode.TooManyRequests)
            {
                Uri again = at;
                (status, next) = await door.ThroughAsync(() => SendAsync(HttpMethod.Get, again, cancelled), cancelled);
            }

            if (next is null || next.Scheme is not ("http" or "https"))
            {
                return Judge(first, at, status, movedTo);
            }

            isForGood &= status is HttpStatusCode.MovedPermanently or HttpStatusCode.PermanentRedirect;
            movedTo = isForGood ? next.AbsoluteUri : movedTo;
            at = next;
        }

        return Answer(LinkOutcome.Unsure, string.Create(CultureInfo.InvariantCulture, $"leads from one address to the next more than {manners.Redirects} times"));
    }

    private async Task<(HttpStatusCode Status, Uri? Next)> SendAsync(HttpMethod method, Uri address, CancellationToken cancelled)
    {
        using CancellationTokenSource late = CancellationTokenSource.CreateLinkedTokenSource(cancelled);
        late.CancelAfter(manners.Patience);
        using HttpRequestMessage request = new(method, address);
        using HttpResponseMessage response = await client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, late.Token);
        bool isRedirect = (int)response.StatusCode is 301 or 302 or 303 or 307 or 308;
        return (response.StatusCode, isRedirect && response.Headers.Location is { } location ? new Uri(address, location) : null);
    }

    private async Task<RobotsRules> ReadRobotsAsync(Uri address, CancellationToken cancelled)
    {
        using CancellationTokenSource late = CancellationTokenSource.CreateLinkedTokenSource(cancelled);
        late.CancelAfter(manners.Patience);
        using HttpResponseMessage response = await client.GetAsync(new Uri(address, "/robots.txt"), HttpCompletionOption.ResponseHeadersRead, late.Token);
        if (!response.IsSuccessStatusCode)
        {
            return RobotsRules.None;
        }

        byte[] text = new byte[MostOfRobots];
        await using Stream stream = await response.Content.ReadAsStreamAsync(late.Token);
        int length = await stream.ReadAtLeastAsync(text, text.Length, throwOnEndOfStream: false, late.Token);
        return RobotsRules.Read(System.Text.Encoding.UTF8.GetString(text, 0, length), Name.ToLowerInvariant());
    }

    private LinkAnswer Judge(Uri first, Uri last, HttpStatusCode status, string? movedTo)
    {
        string by = first == last ? "" : $" by way of {last.AbsoluteUri}";
        return (int)status switch
        {
            < 400 when movedTo is not null && IsTold(first, movedTo) => Answer(LinkOutcome.Moved, "has moved for good") with { MovedTo = movedTo },
            < 400 => Answer(LinkOutcome.Alive, "is there"),
            404 or 410 => Answer(LinkOutcome.Dead, Number(status) + by),
            429 => Answer(LinkOutcome.Postponed, Number(status) + by),
            _ => Answer(LinkOutcome.Unsure, Number(status) + by),
        };
    }

    /// <summary>False for moves that an author need not follow: a DOI leads elsewhere by design, and a page for logging in is no new address.</summary>
    private static bool IsTold(Uri first, string movedTo) =>
        first.Host is not ("doi.org" or "dx.doi.org")
        && !movedTo.Contains("login", StringComparison.OrdinalIgnoreCase) && !movedTo.Contains("signin", StringComparison.OrdinalIgnoreCase)
        && !string.Equals(Plain(first.AbsoluteUri), Plain(movedTo), StringComparison.OrdinalIgnoreCase);

    private static string Plain(string address) => address[(address.IndexOf("://", StringComparison.Ordinal) + 3)..].TrimEnd('/');

    private LinkAnswer Failure(Exception problem)
    {
        SocketError? socket = (problem as SocketException ?? problem.InnerException as SocketException)?.SocketErrorCode;
        return (problem as HttpRequestException)?.HttpRequestError switch
        {
            HttpRequestError.NameResolutionError when socket is SocketError.HostNotFound or SocketError.NoData => Answer(LinkOutcome.NoHost, "names a host that does not exist"),
            HttpRequestError.NameResolutionError => Answer(LinkOutcome.NoWay, "names a host that cannot be looked up"),
            HttpRequestError.SecureConnectionError => Answer(LinkOutcome.Unsure, "has no certificate that can be trusted"),
            _ when socket is SocketError.NetworkUnreachable or SocketError.NetworkDown or SocketError.HostUnreachable => Answer(LinkOutcome.NoWay, "is on a host that no way leads to"),
            _ when socket is SocketError.ConnectionRefused => Answer(LinkOutcome.Unsure, "is on a host that refuses to be asked"),
            _ => Answer(LinkOutcome.Unsure, "broke off before it answered"),
        };
    }

    private LinkAnswer Answer(LinkOutcome outcome, string fact) => new(outcome, fact, null, clock.GetUtcNow());

    private static string Number(HttpStatusCode status) => string.Create(CultureInfo.InvariantCulture, $"answers {(int)status}");
}
