using NotesGen.Indexing.Search.Words;
using Xunit;

namespace NotesGen.Tests.Search;

public sealed class WordsOfTexts
{
    [Fact]
    public void AreThoseOfTheSharedExamples() => SharedExamples.Compare<Example>("words.json", static example => example with { Words = Read(example.Text) });

    [Fact]
    public void HaveTheStemsOfTheSharedExamples() => SharedExamples.Compare<StemExample>("stems.json", static example => example with { Stem = Stems.Of(example.Word) });

    private static Found[] Read(string given)
    {
        string text = ComposedText.Of(given);
        List<Found> words = [];
        WordScanner scanner = new(text, stackalloc char[WordScanner.Room]);
        while (scanner.MoveNext())
        {
            words.Add(new Found(scanner.Current.ToString(), scanner.Position, scanner.Start, scanner.End, scanner.IsClosing));
        }

        return [.. words];
    }

    /// <summary>A text and its words.</summary>
    internal sealed record Example(string Text, Found[] Words);

    /// <summary>A word with its place in the composed text.</summary>
    internal sealed record Found(string Word, int Position, int Start, int End, bool Closing);

    /// <summary>A word and its stem.</summary>
    internal sealed record StemExample(string Word, string Stem);
}
