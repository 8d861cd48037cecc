using System.Text.RegularExpressions;
using NotesGen.Templates.Values;

namespace NotesGen.Templates.Functions.BuiltIn;

/// <summary>The built-in group <c>regex</c>, in .NET's dialect. Each use has a time limit.</summary>
internal static class RegexFunctions
{
    public static FunctionGroup Create() => new FunctionGroup("regex", "Regular expressions. The options are letters: `i` ignore case, `m` lines, `s` dot matches line breaks, `x` ignore blanks in the pattern.")
        .Add("escape(pattern)", "The text with the signs of regular expressions escaped.", static call => Regex.Escape(call.Text(0)))
        .Add("unescape(pattern)", "The text with its escapes resolved.", static call => Regex.Unescape(call.Text(0)))
        .Add("match(text, pattern, options = null)", "The first match and its groups; an empty list when there is none.", static call =>
            Patterns.Apply(call, 1, 2, static (regex, call) => Groups(regex.Match(call.Text(0)))))
        .Add("matches(text, pattern, options = null)", "All matches, each a list of the match and its groups.", static call => Patterns.Apply(call, 1, 2, All))
        .Add("replace(text, pattern, replace, options = null)", "The text with each match replaced; `$1` in the replacement is the first group.", static call =>
            Patterns.Apply(call, 1, 3, Replace))
        .Add("split(text, pattern, options = null)", "The parts of the text between the matches.", static call =>
            Patterns.Apply(call, 1, 2, static (regex, call) => Value.List(regex.Split(call.Text(0)))));

    private static Value Replace(Regex regex, FunctionCall call)
    {
        var rendering = call.Rendering;
        var text = call.Text(0);
        var replacement = call.Text(2);
        long length = text.Length;
        return rendering.Limited(regex.Replace(text, match =>
        {
            var replaced = match.Result(replacement);
            length += replaced.Length;
            rendering.CheckLength(length);
            return replaced;
        }));
    }

    private static Value All(Regex regex, FunctionCall call)
    {
        var matches = new TemplateArray();
        for (var match = regex.Match(call.Text(0)); match.Success; match = match.NextMatch())
        {
            call.Rendering.Step();
            matches.Items.Add(Groups(match));
        }

        return matches.AsValue();
    }

    private static Value Groups(Match match)
    {
        var groups = new TemplateArray();
        if (match.Success)
            foreach (Group group in match.Groups)
                if (group.Success || match.Groups.Count > 1)
                    groups.Items.Add(group.Value);
        return groups.AsValue();
    }
}
