namespace NotesGen.Cli.Asking;

/// <summary>The answer to one address.</summary>
/// <param name="Outcome">What it says.</param>
/// <param name="Fact">What happened, to be read behind the address: "answers 404".</param>
/// <param name="MovedTo">Where the page is now, if it has moved for good.</param>
/// <param name="Asked">When it was asked.</param>
internal sealed record LinkAnswer(LinkOutcome Outcome, string Fact, string? MovedTo, DateTimeOffset Asked);
