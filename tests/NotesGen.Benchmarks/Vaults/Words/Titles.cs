namespace NotesGen.Benchmarks.Vaults.Words;

/// <summary>Titles, headings and lead lines. <c>{x}</c> is a cause, <c>{y}</c> an effect, <c>{z}</c> a place.</summary>
internal static class Titles
{
    public static string[] Questions { get; } =
    [
        "Can {x} raise {y} in {z}?", "How far does {x} shape {y} across {z}?", "When is {x} bad for {y} in {z}?",
        "Does {y} in {z} depend on {x}?", "Could {x} stand in for {x2} and keep {y} in {z}?", "Why would {x} alter {y} on {z}?",
        "What holds back {y} where {x} is common in {z}?", "How little {x} still serves {y} in {z}?",
        "Is {x} worth it next to {x2} for {z}?", "Which matters more in {z}: {y} or {x}?",
        "Will {y} benefits of {x} last in {z}?", "Where do {x} & {x2} disagree about {y} in {z}?",
        "To what degree is {y} owed to {x} in {z}?", "Do {x} and {y} pull apart in {z}?",
    ];

    public static string[] Sections { get; } =
    [
        "Why ask this", "What the trials show", "Design of the trials", "A likely mechanism", "Results that disagree", "Still unknown",
        "Where the claim stops", "What would settle it", "Advice for growers", "Older work", "Leaving parts out", "When it goes wrong",
        "How it was measured", "Repeated trials", "In short",
    ];

    public static string[] Subsections { get; } =
        ["A word on the instruments", "Differences between years", "Does size matter", "Hidden causes", "One plot in detail"];

    public static string[] HubSections { get; } =
    [
        "Starting points", "Support", "Objections", "Trial methods", "Reference fields", "Ways to fail", "From plot to region", "Unsolved",
        "On the farm", "Observations", "Assessment", "Models", "Close relatives", "No effect found",
    ];

    public static string[] HubLeads { get; } =
    [
        "Notes that speak to this.", "Best read from top to bottom.", "The firmest evidence we have.", "Uneven; look at the years.",
        "Few of these found an effect.", "Begin with the first.", "They contradict one another.",
    ];

    /// <summary>Free values of <c>type</c>; a question three times as often as the others.</summary>
    public static string[] Types { get; } = ["question", "question", "question", "insight", "evidence", "synthesis", "method", "critique"];
}
