using System.Buffers;
using System.Text;

namespace NotesGen.Indexing.Search.Words;

/// <summary>
/// Goes through a composed text word by word, as the index, queries and marks all do. What a word is stands in the README
/// of the search index; every step here has its number there.
/// </summary>
/// <param name="text">The text in Unicode's form NFC.</param>
/// <param name="folded">Room for <see cref="Room"/> code units, in which the current word stands.</param>
internal ref struct WordScanner(ReadOnlySpan<char> text, Span<char> folded)
{
    /// <summary>How many code units of a word count.</summary>
    public const int Longest = 40;

    /// <summary>The room that a scanner needs for one word.</summary>
    public const int Room = Longest;

    private const char SoftHyphen = '\u00AD';

    private readonly ReadOnlySpan<char> text = text;
    private readonly Span<char> folded = folded;
    private int at;
    private int length;
    private bool isCut;

    // In a script without spaces the next word begins with the character that the last one ended with.
    private bool isWithinUnspaced;

    /// <summary>The word, folded. Overwritten by the next one.</summary>
    public readonly ReadOnlySpan<char> Current => folded[..length];

    /// <summary>Where in the text the word begins.</summary>
    public int Start { get; private set; }

    /// <summary>Where in the text the word ends.</summary>
    public int End { get; private set; }

    /// <summary>Which word of the text it is, counted from 0.</summary>
    public int Position { get; private set; } = -1;

    /// <summary>True for the last character of a run of several in a script without spaces, which queries leave out.</summary>
    public bool IsClosing { get; private set; }

    /// <summary>True for a single character of a script without spaces, whether a run ends with it or is nothing else.</summary>
    public bool IsCharacter { get; private set; }

    public bool MoveNext()
    {
        while (at < text.Length)
        {
            Start = at;
            length = 0;
            isCut = false;
            IsClosing = false;
            IsCharacter = false;
            int character = Peek(at, out int size);
            if (!Folding.IsPart(character))
            {
                at += size;
                isWithinUnspaced = false;
                continue;
            }

            bool isWord = Unspaced.Contains(character) ? ReadPair() : ReadRun();
            if (isWord && length > 0)
            {
                Position++;
                return true;
            }
        }

        return false;
    }

    /// <summary>A run of a script with spaces; false for the ending <c>’s</c>.</summary>
    private bool ReadRun()
    {
        isWithinUnspaced = false;
        while (at < text.Length)
        {
            char c = text[at];
            if (char.IsAsciiLetterOrDigit(c))
            {
                at++;
                if (length < Longest && !isCut)
                {
                    folded[length++] = (char)(c is >= 'A' and <= 'Z' ? c | 0x20 : c);
                }
                else
                {
                    isCut = true;
                }
            }
            else if (c < 0x80 || !ReadOther(c))
            {
                break;
            }
        }

        End = at;
        return !IsPossessive();
    }

    private readonly bool IsPossessive() =>
        at - Start == 1 && Start >= 2 && (text[Start] is 's' or 'S') && (text[Start - 1] is '\'' or '’') && Folding.IsPart(Before(Start - 1));

    /// <summary>A character beyond ASCII within a run; false if the run ends before it.</summary>
    private bool ReadOther(char c)
    {
        if (c == SoftHyphen)
        {
            if (at + 1 >= text.Length || (Peek(at + 1, out _) is var next && (!Folding.IsPart(next) || Unspaced.Contains(next))))
            {
                return false;
            }

            at++;
            return true;
        }

        int character = Peek(at, out int size);
        if (!Folding.IsPart(character) || Unspaced.Contains(character))
        {
            return false;
        }

        at += size;
        Append(Folding.Of(character));
        return true;
    }

    /// <summary>A character of a script without spaces, with the one after it unless it is the last of its run.</summary>
    private bool ReadPair()
    {
        ReadUnspaced();
        int next = at;
        End = at;
        if (at < text.Length && Peek(at, out _) is var character && Folding.IsPart(character) && Unspaced.Contains(character))
        {
            ReadUnspaced();
            End = at;
            at = next;
            isWithinUnspaced = true;
            return true;
        }

        IsCharacter = true;
        IsClosing = isWithinUnspaced;
        isWithinUnspaced = false;
        return true;
    }

    private void ReadUnspaced()
    {
        int character = Peek(at, out int size);
        at += size;
        if (character is >= 0xFF66 and <= 0xFF9D && at < text.Length && (text[at] is '\uFF9E' or '\uFF9F'))
        {
            Append(Folding.Of(character));
            Append(Folding.Of(text[at++]));
            return;
        }

        Append(Folding.Of(character));
    }

    private void Append(string character)
    {
        if (isCut || length + character.Length > Longest)
        {
            isCut = true;
            return;
        }

        character.CopyTo(folded[length..]);
        length += character.Length;
    }

    private readonly int Peek(int place, out int size)
    {
        char c = text[place];
        if (!char.IsSurrogate(c))
        {
            size = 1;
            return c;
        }

        return Rune.DecodeFromUtf16(text[place..], out Rune rune, out size) == OperationStatus.Done ? rune.Value : Rune.ReplacementChar.Value;
    }

    private readonly int Before(int place) =>
        Rune.DecodeLastFromUtf16(text[..place], out Rune rune, out _) == OperationStatus.Done ? rune.Value : Rune.ReplacementChar.Value;
}
