namespace NotesGen.Indexing.Search.Words;

/// <summary>
/// The marks that a reader may leave out: accents of Latin, Greek and Cyrillic letters, vowel points of Arabic and Hebrew.
/// Marks of other scripts are letters of their own and stay.
/// </summary>
internal static class Accents
{
    private static readonly CodePoints Ranges = new(
    [
        (0x0300, 0x036F), // combining diacritical marks
        (0x0483, 0x0489), // Cyrillic
        (0x0591, 0x05C7), // Hebrew
        (0x0610, 0x061A), // Arabic
        (0x064B, 0x065F),
        (0x0670, 0x0670),
        (0x06D6, 0x06ED),
        (0x08CA, 0x08FF),
        (0x1AB0, 0x1AFF), // combining diacritical marks extended, supplement, for symbols, half marks
        (0x1DC0, 0x1DFF),
        (0x20D0, 0x20FF),
        (0xFE00, 0xFE0F), // variation selectors
        (0xFE20, 0xFE2F),
    ]);

    public static bool Contain(int codePoint) => Ranges.Contain(codePoint);
}
