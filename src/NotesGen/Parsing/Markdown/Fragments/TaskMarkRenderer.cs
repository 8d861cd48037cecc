using Markdig.Extensions.TaskLists;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using NotesGen.Parsing.Markdown.Lists;

namespace NotesGen.Parsing.Markdown.Fragments;

/// <summary>
/// Shows a task's check box as a sign. A form field that nobody can use would need a name in the reader's language.
/// </summary>
internal sealed class TaskMarkRenderer : HtmlObjectRenderer<TaskList>
{
    /// <summary>The sign of a check box that is HTML.</summary>
    public static string Of(bool isDone) => isDone ? "<span class=\"task done\">☑</span>" : "<span class=\"task\">☐</span>";

    protected override void Write(HtmlRenderer renderer, TaskList task)
    {
        string sign = (task as TaskMark)?.Sign ?? (task.Checked ? "x" : " ");
        renderer.Write(task.Checked ? "<span class=\"task done\" data-task=\"" : "<span class=\"task\" data-task=\"").WriteEscape(sign).Write("\">");
        renderer.WriteEscape(sign switch { " " => "☐", "x" or "X" => "☑", "-" => "☒", _ => $"[{sign}]" }).Write("</span>");
    }
}
