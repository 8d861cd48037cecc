using Markdig.Extensions.TaskLists;
using Markdig.Renderers;
using Markdig.Renderers.Html;

namespace NotesGen.Parsing.Markdown.Fragments;

/// <summary>
/// Shows a task's check box as a sign. A form field that nobody can use would need a name in the reader's language.
/// </summary>
internal sealed class TaskMarkRenderer : HtmlObjectRenderer<TaskList>
{
    public static string Of(bool isDone) => isDone ? "<span class=\"task done\">☑</span>" : "<span class=\"task\">☐</span>";

    protected override void Write(HtmlRenderer renderer, TaskList task) => renderer.Write(Of(task.Checked));
}
