namespace NotesGen.Indexing.Search.Words;

/// <summary>The characters of scripts that are searched by pairs of characters, since they are written without spaces between words or, as Korean is, join endings to them.</summary>
internal static class Unspaced
{
    private static readonly CodePoints Ranges = new(
    [
        (0x0E00, 0x0E7F), // Thai
        (0x0E80, 0x0EFF), // Lao
        (0x1000, 0x109F), // Myanmar
        (0x1100, 0x11FF), // Hangul letters
        (0x1780, 0x17FF), // Khmer
        (0x19E0, 0x19FF), // Khmer symbols
        (0x2E80, 0x2FDF), // radicals of Han
        (0x3005, 0x3007), // marks and numbers within Han
        (0x3021, 0x3029),
        (0x3031, 0x3035),
        (0x3038, 0x303B),
        (0x3041, 0x30FF), // Hiragana and Katakana
        (0x3130, 0x318F), // Hangul letters as Korean keyboards have them
        (0x31F0, 0x31FF), // small Katakana
        (0x3400, 0x4DBF), // Han
        (0x4E00, 0x9FFF),
        (0xA960, 0xA97F), // old Hangul letters
        (0xAC00, 0xD7FF), // Hangul syllables
        (0xF900, 0xFAFF), // Han for compatibility
        (0xFF66, 0xFFDC), // halfwidth Katakana and Hangul
        (0x20000, 0x3FFFF), // Han of the supplementary planes
    ]);

    public static bool Contains(int codePoint) => codePoint >= 0x0E00 && Ranges.Contain(codePoint);
}
