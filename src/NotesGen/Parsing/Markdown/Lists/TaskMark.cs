using Markdig.Extensions.TaskLists;

namespace NotesGen.Parsing.Markdown.Lists;

/// <summary>The box at the beginning of a task: <c>[ ]</c>, <c>[x]</c>, or any other sign that an author gives a meaning.</summary>
internal sealed class TaskMark : TaskList
{
    /// <summary>What stands in the brackets: one character.</summary>
    public required string Sign { get; init; }
}
