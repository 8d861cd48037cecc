using System.Text;

namespace NotesGen.Tests.Manual;

/// <summary>A page of the manual that is made from the code.</summary>
internal static class ManualPage
{
    /// <summary>Its front matter.</summary>
    public static StringBuilder Begin(string title, string description) =>
        new($"---\ntitle: {title}\ndescription: {description}\ntype: page\n---\n\n");

    /// <summary>A text in a table: a bar within a cell would end it.</summary>
    public static string Cell(string text) => text.Replace("|", "\\|", StringComparison.Ordinal);
}
