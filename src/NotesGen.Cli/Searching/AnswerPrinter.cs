using System.Globalization;
using System.Text;
using NotesGen.Cli.Reporting;
using NotesGen.Cli.Reporting.Frames;
using NotesGen.Indexing.Search.Queries.Answers;

namespace NotesGen.Cli.Searching;

/// <summary>Prints what a query found, for people.</summary>
internal sealed class AnswerPrinter(TextWriter output, Palette palette)
{
    public void Print(string query, SearchAnswer answer)
    {
        foreach (FormsOfWord word in answer.Words.Where(static word => word.IsMended))
        {
            output.WriteLine($"Nothing holds `{VisibleText.Of(word.Word)}`; these words are like it: {string.Join(", ", word.Forms)}");
            output.WriteLine();
        }

        foreach (string word in answer.Missing)
        {
            output.WriteLine($"Nothing holds `{VisibleText.Of(word)}`");
            output.WriteLine();
        }

        if (answer.IsPartial)
        {
            output.WriteLine("No page holds all the words; these hold the most of them");
            output.WriteLine();
        }

        foreach (SearchResult result in answer.Results)
        {
            Print(result);
        }

        output.WriteLine(Sum(query, answer));
    }

    private void Print(SearchResult result)
    {
        output.WriteLine(Painted(result.Title, Ink.Strong));
        if (result.Claim.Text.Length > 0)
        {
            output.WriteLine("  " + Painted(result.Claim, Ink.Plain));
        }

        string[] beside = [.. ((string[])["/" + result.Address, result.Type, result.Topic, result.Date]).Where(static text => text.Length > 0)];
        output.WriteLine("  " + palette.Paint(Ink.Gutter, VisibleText.Of(string.Join(" · ", beside))));
        if (result.Excerpt.Text.Length > 0)
        {
            output.WriteLine("  " + Painted(result.Excerpt, Ink.Plain));
        }

        output.WriteLine();
    }

    private static string Sum(string query, SearchAnswer answer)
    {
        string asked = VisibleText.Of(query);
        return answer.Total == 0 ? $"Nothing found for `{asked}`"
            : answer.Total == 1 ? $"1 result for `{asked}`"
            : answer.Results.Count < answer.Total ? string.Create(CultureInfo.InvariantCulture, $"{answer.Results.Count} of {answer.Total} results for `{asked}`")
            : string.Create(CultureInfo.InvariantCulture, $"{answer.Total} results for `{asked}`");
    }

    /// <summary>The text with what matched standing out.</summary>
    private string Painted(MarkedText text, Ink ink)
    {
        StringBuilder painted = new();
        int at = 0;
        foreach (Range mark in text.Marks)
        {
            painted.Append(palette.Paint(ink, VisibleText.Of(text.Text[at..mark.Start]))).Append(palette.Paint(Ink.Hint, VisibleText.Of(text.Text[mark])));
            at = mark.End.Value;
        }

        return painted.Append(palette.Paint(ink, VisibleText.Of(text.Text[at..]))).ToString();
    }
}
