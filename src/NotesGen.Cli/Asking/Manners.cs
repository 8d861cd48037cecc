namespace NotesGen.Cli.Asking;

/// <summary>How hosts are asked: seldom enough that none of them minds.</summary>
internal sealed record Manners
{
    /// <summary>How many addresses are asked in one run.</summary>
    public int Most { get; init; } = 500;

    /// <summary>How long one run may take.</summary>
    public TimeSpan Longest { get; init; } = TimeSpan.FromMinutes(10);

    /// <summary>How many hosts are asked at the same time; each of them is asked one thing at a time.</summary>
    public int HostsAtOnce { get; init; } = 6;

    /// <summary>How long a host is left alone between two requests, unless its <c>robots.txt</c> asks for more.</summary>
    public TimeSpan Pause { get; init; } = TimeSpan.FromSeconds(1);

    /// <summary>The most that is waited between two requests because <c>robots.txt</c> asks for it.</summary>
    public TimeSpan LongestPause { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>How long an answer may take.</summary>
    public TimeSpan Patience { get; init; } = TimeSpan.FromSeconds(15);

    /// <summary>How many redirects are followed.</summary>
    public int Redirects { get; init; } = 5;

    /// <summary>How long it is remembered that a page is there.</summary>
    public TimeSpan KeepGood { get; init; } = TimeSpan.FromDays(7);

    /// <summary>How long any other answer is.</summary>
    public TimeSpan KeepBad { get; init; } = TimeSpan.FromDays(1);
}
