using System.Text;
using NotesGen.Templates.Syntax.Statements;

namespace NotesGen.Templates.Syntax.Printing;

/// <summary>Writes a tree as a template that is read as the same tree: one form for each construct, no whitespace control. How far code is indented is its place, like its offset, and is not kept.</summary>
internal sealed partial class TemplatePrinter
{
    private readonly StringBuilder text = new();

    private bool inCode;

    private TemplatePrinter()
    {
    }

    public static string Print(TemplateSyntax template)
    {
        var printer = new TemplatePrinter();
        printer.Block(template.Body);
        printer.LeaveCode();
        return printer.text.ToString();
    }

    private void Block(StatementBlock statements)
    {
        foreach (var statement in statements.Statements) Statement(statement);
    }

    private void EnterCode()
    {
        if (!inCode) text.Append("{{ ");
        inCode = true;
    }

    private void LeaveCode()
    {
        if (inCode) text.Append("}}");
        inCode = false;
    }

    private void Line(string code)
    {
        EnterCode();
        text.Append(code).Append('\n');
    }

    private void Text(string content)
    {
        LeaveCode();
        var needsEscape = content.Contains("{{", StringComparison.Ordinal) || content.Contains("{%", StringComparison.Ordinal) || content.EndsWith('{');
        if (!needsEscape)
        {
            text.Append(content);
            return;
        }

        var level = new string('%', LongestClosing(content) + 1);
        text.Append('{').Append(level).Append('{').Append(content).Append('}').Append(level).Append('}');
    }

    private static int LongestClosing(string content)
    {
        var longest = 0;
        for (var i = 0; i < content.Length; i++)
        {
            if (content[i] != '}') continue;
            var level = 0;
            while (i + 1 + level < content.Length && content[i + 1 + level] == '%') level++;
            if (i + 1 + level < content.Length && content[i + 1 + level] == '}') longest = Math.Max(longest, level);
        }

        return longest;
    }
}
