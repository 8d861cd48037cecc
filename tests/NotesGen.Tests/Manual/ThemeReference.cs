using System.Globalization;
using System.Text;
using NotesGen.Rendering.Models;
using NotesGen.Rendering.Views;
using NotesGen.Templates;

namespace NotesGen.Tests.Manual;

/// <summary>Writes the pages of the manual that theme authors look things up in, from the code that they describe.</summary>
internal static class ThemeReference
{
    /// <summary>What templates see: the variables of each page, and the members of every view.</summary>
    public static string Views()
    {
        StringBuilder text = ManualPage.Begin("What templates see", "Every variable of every template, and every member of what it holds.");
        text.Append("""
            The variables of each template, then what they hold. A value that can be null is tested with `if`; lists are never null.
            How templates are replaced and what the language can do stands in [[theming|the page on theming]].

            ## Variables


            """);
        text.Append("| template | variable | what it is |\n|---|---|---|\n");
        foreach (PageVariable variable in PageVariable.All)
        {
            string template = variable.Template.Length == 0 ? "all" : $"`{variable.Template}`";
            string view = variable.View.Length == 0 ? "" : $" ([{variable.View}](#{variable.View}))";
            text.Append(CultureInfo.InvariantCulture, $"| {template} | `{variable.Name}` | {variable.Summary}{view} |\n");
        }

        foreach (ViewDescription view in ViewDescription.All)
        {
            text.Append(CultureInfo.InvariantCulture, $"\n## {view.Name}\n\n{view.Summary}\n\n| member | what it is |\n|---|---|\n");
            foreach (Member member in view.Members)
            {
                text.Append(CultureInfo.InvariantCulture, $"| `{member.Name}` | {ManualPage.Cell(member.Summary)} |\n");
            }
        }

        return text.ToString();
    }

    /// <summary>The built-in functions by group.</summary>
    public static string Functions()
    {
        StringBuilder text = ManualPage.Begin("Functions of templates", "Every built-in function by group, with its parameters.");
        text.Append("""
            A function takes its first argument from a pipe or in its place: `note.title | string.upcase` and `string.upcase note.title` are the
            same. A parameter with `=` may be left out. `count 'notes' 3` is ours: a number with its noun from the labels.

            """);
        foreach (FunctionGroup group in FunctionSet.BuiltIn)
        {
            text.Append(CultureInfo.InvariantCulture, $"\n## {group.Name}\n\n{group.Summary}\n\n| function | what it gives |\n|---|---|\n");
            foreach (FunctionDescription function in group.Functions)
            {
                string parameters = string.Join(' ', function.Parameters.Select(Parameter));
                text.Append(CultureInfo.InvariantCulture, $"| `{ManualPage.Cell($"{group.Name}.{function.Name} {parameters}".TrimEnd())}` | {ManualPage.Cell(function.Summary)} |\n");
            }
        }

        return text.ToString();
    }

    private static string Parameter(FunctionParameter parameter) => parameter.Use switch
    {
        ParameterUse.Required => parameter.Name,
        ParameterUse.Rest => parameter.Name + "...",
        _ => $"({parameter.Name} = {(parameter.Default.Kind == ValueKind.Text ? $"'{parameter.Default}'" : parameter.Default.IsNull ? "null" : parameter.Default)})",
    };
}
