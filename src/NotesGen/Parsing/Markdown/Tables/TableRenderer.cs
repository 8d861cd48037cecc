using Markdig.Extensions.Tables;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;

namespace NotesGen.Parsing.Markdown.Tables;

/// <summary>
/// Tables, whose first row names the columns. The corner that names nothing is a plain cell: a header without words is announced
/// before each cell below it by those programs that read pages aloud.
/// </summary>
internal sealed class TableRenderer : HtmlObjectRenderer<Table>
{
    protected override void Write(HtmlRenderer renderer, Table table)
    {
        renderer.EnsureLine();
        renderer.Write("<table").WriteAttributes(table).WriteLine('>');
        string? part = null;
        foreach (TableRow row in table.Cast<TableRow>())
        {
            string next = row.IsHeader ? "thead" : "tbody";
            if (next != part)
            {
                Close(renderer, part);
                renderer.Write('<').Write(next).WriteLine('>');
                part = next;
            }

            WriteRow(renderer, table, row);
        }

        Close(renderer, part);
        renderer.WriteLine("</table>");
    }

    private static void WriteRow(HtmlRenderer renderer, Table table, TableRow row)
    {
        renderer.Write("<tr").WriteAttributes(row).WriteLine('>');
        for (int i = 0; i < row.Count; i++)
        {
            TableCell cell = (TableCell)row[i];
            string element = row.IsHeader && !IsEmpty(cell) ? "th" : "td";
            renderer.Write('<').Write(element).Write(Alignment(table, i)).WriteAttributes(cell).Write('>');
            bool isImplicit = renderer.ImplicitParagraph;
            renderer.ImplicitParagraph = cell.Count == 1;
            renderer.Write(cell);
            renderer.ImplicitParagraph = isImplicit;
            renderer.Write("</").Write(element).WriteLine('>');
        }

        renderer.WriteLine("</tr>");
    }

    private static bool IsEmpty(TableCell cell) => cell.All(static block => block is ParagraphBlock { Inline: null or { FirstChild: null } });

    private static string Alignment(Table table, int column) =>
        (column < table.ColumnDefinitions.Count ? table.ColumnDefinitions[column].Alignment : null) switch
        {
            TableColumnAlign.Left => " style=\"text-align: left;\"",
            TableColumnAlign.Center => " style=\"text-align: center;\"",
            TableColumnAlign.Right => " style=\"text-align: right;\"",
            _ => "",
        };

    private static void Close(HtmlRenderer renderer, string? part)
    {
        if (part is not null)
        {
            renderer.Write("</").Write(part).WriteLine('>');
        }
    }
}
