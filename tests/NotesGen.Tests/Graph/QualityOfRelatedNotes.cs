using NotesGen.Benchmarks.Relatedness;
using NotesGen.Tests.Sites;
using Xunit;

namespace NotesGen.Tests.Graph;

/// <summary>How well related notes find again what the author of the demo put together, with hubs and topics held out.</summary>
public sealed class QualityOfRelatedNotes
{
    private const Evidence TextAndPapers = Evidence.Words | Evidence.Papers | Evidence.Titles;
    private static readonly Lazy<Evaluation> Demo = new(() => new Evaluation(DemoSite.Folder));

    [Fact]
    public void IsWellAbovePlainTfIdfByTextAndPapersAlone()
    {
        Precision ours = Demo.Value.Of(TextAndPapers);
        Precision plain = Demo.Value.OfPlainTfIdf();

        Assert.InRange(ours.HubOrTopic, 0.76, 1);
        Assert.InRange(ours.HubOrTopic - plain.HubOrTopic, 0.045, 1);
        Assert.InRange(ours.Topic / plain.Topic, 1.07, 99);
    }

    [Fact]
    public void IsNotTheLuckOfOneHalfOfTheNotes()
    {
        Precision ours = Demo.Value.Of(TextAndPapers);
        Precision plain = Demo.Value.OfPlainTfIdf();

        Assert.InRange(ours.EvenNotes - plain.EvenNotes, 0.03, 1);
        Assert.InRange(ours.OddNotes - plain.OddNotes, 0.03, 1);
    }

    [Fact]
    public void GainsFromEverySignThatNotesGive()
    {
        double text = Demo.Value.Of(Evidence.Words).HubOrTopic;
        double all = Demo.Value.Of(TextAndPapers | Evidence.Mentions | Evidence.Relations | Evidence.Tags).HubOrTopic;

        Assert.InRange(all, 0.77, 1);
        Assert.InRange(all - text, 0.04, 1);
    }

    [Fact]
    public void IsMeasuredAgainstWhatChanceWouldFind()
    {
        Precision chance = Demo.Value.OfChance();

        Assert.InRange(chance.HubOrTopic, 0.3, 0.4);
        Assert.InRange(chance.Topic, 0.05, 0.1);
        Assert.Equal(0, Demo.Value.Of(Evidence.None).HubOrTopic);
    }
}
