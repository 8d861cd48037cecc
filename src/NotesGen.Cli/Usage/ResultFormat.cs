using System.CommandLine;

namespace NotesGen.Cli.Usage;

/// <summary>The option <c>--format text|json</c> of commands whose result is no list of diagnostics.</summary>
internal static class ResultFormat
{
    /// <summary>How a result is printed.</summary>
    public static readonly Option<string> Option = TextOrJson();

    /// <summary>True if the result is to be a JSON document.</summary>
    public static bool IsJson(ParseResult parsed) => parsed.GetValue(Option) == "json";

    private static Option<string> TextOrJson()
    {
        Option<string> option = new("--format") { Description = "How results are printed: for people, or complete for a machine", HelpName = "text|json", DefaultValueFactory = static _ => "text" };
        option.Validators.Add(static result =>
        {
            if (result.Tokens is [var token] && token.Value is not ("text" or "json"))
            {
                result.AddError($"`--format` takes `text` or `json`, not `{token.Value}`");
            }
        });
        option.CompletionSources.Add("text", "json");
        return option;
    }
}
