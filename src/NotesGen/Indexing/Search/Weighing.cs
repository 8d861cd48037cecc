namespace NotesGen.Indexing.Search;

/// <summary>How much it counts where a word stands, in sixteenths; the README of the search index tells why.</summary>
internal static class Weighing
{
    private const int One = 16;

    /// <summary>By field.</summary>
    public static IReadOnlyList<int> Fields { get; } =
    [
        8 * One, // title
        4 * One, // claim
        3 * One, // heading
        1 * One, // text
        3 * One, // description
        3 * One, // paper
        2 * One, // author
        2 * One, // topic
        2 * One, // tag
        One * 3 / 2, // hub
        6 * One, // alias
    ];

    /// <summary>By kind of document.</summary>
    public static IReadOnlyList<int> Kinds { get; } = [One, One, One, One, One, One, One / 4];

    /// <summary>What a number of sixteenths weighs.</summary>
    public static double Read(int sixteenths) => (double)sixteenths / One;
}
