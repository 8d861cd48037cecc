using NotesGen.Indexing.Search.Words;

namespace NotesGen.Indexing.Search.Queries.Parts;

/// <summary>Reads what was typed into parts, as the README of the search index has it.</summary>
internal sealed class QueryReader
{
    private const int MostLetters = 1000;
    private const int MostParts = 64;
    private const string Marks = "\"“”„«»「」";

    private static readonly string[] Fields =
        ["title", "claim", "description", "text", "topic", "tag", "hub", "paper", "author", "cluster", "type", "year", "kind"];

    private readonly string query;
    private readonly List<QueryPart> parts = [];
    private int at;

    private QueryReader(string query)
    {
        this.query = query;
    }

    /// <summary>The parts that hold a word.</summary>
    public static IReadOnlyList<QueryPart> Read(string typed)
    {
        QueryReader reader = new(ComposedText.Of(typed.Length > MostLetters ? typed[..MostLetters] : typed));
        while (reader.at < reader.query.Length)
        {
            reader.ReadPart();
        }

        return reader.parts;
    }

    private void ReadPart()
    {
        while (at < query.Length && IsSpace(query[at]))
        {
            at++;
        }

        bool isExcluded = at + 1 < query.Length && query[at] == '-' && !IsSpace(query[at + 1]);
        at += isExcluded ? 1 : 0;
        string? field = ReadField();
        bool isQuoted = at < query.Length && Marks.Contains(query[at], StringComparison.Ordinal);
        at += isQuoted ? 1 : 0;
        int start = at;
        while (at < query.Length && !Marks.Contains(query[at], StringComparison.Ordinal) && (isQuoted || !IsSpace(query[at])))
        {
            at++;
        }

        string value = query[start..at];
        bool isClosed = isQuoted && at < query.Length;
        at += isClosed ? 1 : 0;
        Add(value, new QueryPart { Field = field, IsExcluded = isExcluded, IsQuoted = isQuoted, IsOpen = !isExcluded && !isClosed && at == query.Length, Words = [], Length = 0, Value = value });
    }

    private string? ReadField()
    {
        ReadOnlySpan<char> rest = query.AsSpan(at);
        foreach (string field in Fields)
        {
            if (rest.Length > field.Length && rest[field.Length] == ':' && rest.StartsWith(field, StringComparison.OrdinalIgnoreCase))
            {
                at += field.Length + 1;
                return field;
            }
        }

        return null;
    }

    private void Add(string value, QueryPart part)
    {
        List<QueryWord> words = [];
        int end = 0;
        WordScanner scanner = new(value, stackalloc char[WordScanner.Room]);
        while (scanner.MoveNext())
        {
            if (!scanner.IsClosing)
            {
                words.Add(new QueryWord(scanner.Current.ToString(), scanner.Position, scanner.IsCharacter));
                end = scanner.End;
            }
        }

        if (words.Count > 0 && parts.Count < MostParts)
        {
            parts.Add(part with { Words = words, Length = scanner.Position + 1, IsOpen = part.IsOpen && end == value.Length });
        }
    }

    /// <summary>White space as scripts in a page know it, which is not quite that of .NET.</summary>
    private static bool IsSpace(char c) => c is (>= '\t' and <= '\r') or ' ' or '\u00A0' or '\u1680' or (>= '\u2000' and <= '\u200A')
        or '\u2028' or '\u2029' or '\u202F' or '\u205F' or '\u3000' or '\uFEFF';
}
