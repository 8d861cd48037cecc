using Microsoft.Playwright;

namespace NotesGen.Browser.Tests.Browsing;

/// <summary>What a reader sits before: how wide it is, in which colours, and what they point with.</summary>
internal sealed record Screen(int Width, int Height)
{
    /// <summary>A phone, held upright; with a mouse, as a narrow window has one.</summary>
    public static readonly Screen Phone = new(390, 844);

    /// <summary>A screen on a desk.</summary>
    public static readonly Screen Desk = new(1440, 900);

    /// <summary>Light, unless the system says dark.</summary>
    public ColorScheme Scheme { get; init; } = ColorScheme.Light;

    /// <summary>How many dots a pixel of style has.</summary>
    public float Scale { get; init; } = 1;

    /// <summary>Fingers in place of a mouse.</summary>
    public bool HasTouch { get; init; }

    /// <summary>Whether scripts run.</summary>
    public bool HasScript { get; init; } = true;

    /// <summary>The same for Playwright.</summary>
    public BrowserNewContextOptions Options => new()
    {
        ViewportSize = new() { Width = Width, Height = Height },
        ColorScheme = Scheme,
        DeviceScaleFactor = Scale,
        HasTouch = HasTouch,
        IsMobile = HasTouch,
        JavaScriptEnabled = HasScript,
        ReducedMotion = ReducedMotion.Reduce,
    };
}
