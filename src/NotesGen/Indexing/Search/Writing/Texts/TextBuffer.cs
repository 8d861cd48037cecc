namespace NotesGen.Indexing.Search.Writing.Texts;

/// <summary>Plain text that grows: white space drawn together, a line for every block.</summary>
internal sealed class TextBuffer
{
    private char[] text = new char[4096];
    private int length;
    private bool hasGap;
    private bool isAfterCitation;

    public override string ToString() => new(text, 0, length);

    public void Clear()
    {
        length = 0;
        hasGap = false;
        isAfterCitation = false;
    }

    public void Add(ReadOnlySpan<char> more)
    {
        foreach (char c in more)
        {
            if (c <= ' ' || (c >= '\u0085' && char.IsWhiteSpace(c)))
            {
                hasGap = true;
                continue;
            }

            // The gap before a citation closes where a full stop follows what was left out.
            if (hasGap && length > 0 && text[length - 1] != '\n' && !(isAfterCitation && (c is '.' or ',' or ';' or ':' or '!' or '?' or ')')))
            {
                Put(' ');
            }

            hasGap = false;
            isAfterCitation = false;
            Put(c);
        }
    }

    /// <summary>Notes that something was left out here that stands in the text beside the words.</summary>
    public void LeaveOutCitation() => isAfterCitation = true;

    /// <summary>Ends the block at hand, if there is any text in it.</summary>
    public void EndBlock()
    {
        hasGap = false;
        isAfterCitation = false;
        if (length > 0 && text[length - 1] != '\n')
        {
            Put('\n');
        }
    }

    private void Put(char c)
    {
        if (length == text.Length)
        {
            Array.Resize(ref text, length * 2);
        }

        text[length++] = c;
    }
}
