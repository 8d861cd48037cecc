using System.Globalization;

namespace NotesGen.Cli.Asking;

/// <summary>
/// What a host's <c>robots.txt</c> asks of us, by RFC 9309: the group of our own name, or else that of everybody; the longest rule that fits an
/// address decides, and of two as long the one that allows.
/// </summary>
internal sealed class RobotsRules
{
    private readonly List<(string Path, bool Allows)> rules = [];

    private RobotsRules()
    {
    }

    /// <summary>A host that asks for nothing.</summary>
    public static RobotsRules None { get; } = new();

    /// <summary>How long we are asked to wait between two requests; null if nothing is said of it.</summary>
    public TimeSpan? Delay { get; private set; }

    /// <summary>Reads a file.</summary>
    /// <param name="text">Its text.</param>
    /// <param name="name">Our name, in lower case.</param>
    public static RobotsRules Read(string text, string name)
    {
        RobotsRules own = new();
        RobotsRules common = new();
        bool hasOwn = false;
        List<RobotsRules> open = [];
        bool isNaming = false;
        foreach (string line in text.Split('\n'))
        {
            string[] parts = line.Split('#')[0].Split(':', 2, StringSplitOptions.TrimEntries);
            if (parts.Length < 2)
            {
                continue;
            }

            (string key, string value) = (parts[0].ToLowerInvariant(), parts[1]);
            if (key == "user-agent")
            {
                if (!isNaming)
                {
                    open.Clear();
                }

                isNaming = true;
                string agent = value.ToLowerInvariant();
                hasOwn |= agent == name;
                open.AddRange(agent == name ? [own] : agent == "*" ? [common] : (RobotsRules[])[]);
                continue;
            }

            isNaming = false;
            open.ForEach(group => group.Add(key, value));
        }

        return hasOwn ? own : common;
    }

    /// <summary>True if an address may be fetched.</summary>
    /// <param name="path">Its path and query.</param>
    public bool Allows(string path)
    {
        (int Length, bool Allows) best = (-1, true);
        foreach ((string rule, bool allows) in rules)
        {
            if (Fits(rule, path) && (rule.Length > best.Length || (rule.Length == best.Length && allows)))
            {
                best = (rule.Length, allows);
            }
        }

        return best.Allows;
    }

    private void Add(string key, string value)
    {
        switch (key)
        {
            case "allow" or "disallow" when value.Length > 0:
                rules.Add((value, key == "allow"));
                break;
            case "crawl-delay" when double.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out double seconds) && seconds is > 0 and < 86_400:
                Delay = TimeSpan.FromSeconds(seconds);
                break;
        }
    }

    /// <summary>A rule fits what begins with it; <c>*</c> stands for anything, and <c>$</c> at its end for the end.</summary>
    private static bool Fits(string rule, string path)
    {
        bool isWhole = rule.EndsWith('$');
        string[] pieces = (isWhole ? rule[..^1] : rule).Split('*');
        if (!path.StartsWith(pieces[0], StringComparison.Ordinal))
        {
            return false;
        }

        int at = pieces[0].Length;
        for (int i = 1; i < pieces.Length; i++)
        {
            bool isLast = isWhole && i == pieces.Length - 1;
            int found = isLast && path.EndsWith(pieces[i], StringComparison.Ordinal) ? path.Length - pieces[i].Length
                : isLast ? -1
                : path.IndexOf(pieces[i], at, StringComparison.Ordinal);
            if (found < at)
            {
                return false;
            }

            at = found + pieces[i].Length;
        }

        return !isWhole || at == path.Length;
    }
}
