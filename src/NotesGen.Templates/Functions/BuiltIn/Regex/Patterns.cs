using System.Collections.Concurrent;
using System.Text.RegularExpressions;
using NotesGen.Templates.Errors;

namespace NotesGen.Templates.Functions.BuiltIn;

/// <summary>Regular expressions of templates: read once, used with the time limit of the engine.</summary>
internal static class Patterns
{
    private const int MaximumKept = 256;
    private static readonly ConcurrentDictionary<(string Pattern, RegexOptions Options, TimeSpan Time), Regex> Kept = new();

    public delegate Value Use(Regex regex, FunctionCall call);

    public static Value Apply(FunctionCall call, int patternIndex, int optionsIndex, Use use)
    {
        var pattern = call.Text(patternIndex);
        try
        {
            return use(Pattern(pattern, Options(call.Text(optionsIndex)), call.Rendering.Options.Limits.PatternTime), call);
        }
        catch (RegexParseException invalid)
        {
            throw new RenderStopped(ErrorCodes.InvalidPattern, $"`{pattern}` is not a regular expression: {invalid.Error}", "verbatim strings in backticks keep backslashes as they are");
        }
        catch (RegexMatchTimeoutException)
        {
            throw new RenderStopped(ErrorCodes.PatternTooSlow, $"`{pattern}` took longer than {call.Rendering.Options.Limits.PatternTime.TotalSeconds} seconds", "avoid repetitions within repetitions, such as `(a+)+`");
        }
    }

    private static Regex Pattern(string pattern, RegexOptions options, TimeSpan time)
    {
        var key = (pattern, options, time);
        if (Kept.TryGetValue(key, out var known)) return known;
        var regex = new Regex(pattern, options, time);
        if (Kept.Count < MaximumKept) Kept[key] = regex;
        return regex;
    }

    private static RegexOptions Options(string letters)
    {
        var options = RegexOptions.CultureInvariant;
        foreach (var letter in letters)
            options |= letter switch
            {
                'i' => RegexOptions.IgnoreCase,
                'm' => RegexOptions.Multiline,
                's' => RegexOptions.Singleline,
                'x' => RegexOptions.IgnorePatternWhitespace,
                _ => throw new RenderStopped(ErrorCodes.InvalidPattern, $"`{letter}` is not an option of regular expressions", "known are `i`, `m`, `s` and `x`"),
            };
        return options;
    }
}
