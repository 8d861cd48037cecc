using NotesGen.Diagnostics;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace NotesGen.Parsing.FrontMatter;

/// <summary>
/// Reads a YAML map from YamlDotNet's events, so that every value keeps its place and its text. Nesting and the number
/// of values are bounded; an alias stands for its anchor's value itself, not for a copy, so that aliases cannot grow.
/// </summary>
internal sealed class YamlReader
{
    private const int DeepestNesting = 32;
    private const int MostValues = 100_000;

    private readonly YamlDotNet.Core.Parser parser;
    private readonly int offset;
    private readonly Dictionary<string, YamlNode> anchors = new(StringComparer.Ordinal);
    private int values;

    private YamlReader(string yaml, int offset)
    {
        parser = new YamlDotNet.Core.Parser(new StringReader(yaml));
        this.offset = offset;
    }

    /// <summary>The map that a YAML text holds; null for an empty text.</summary>
    /// <param name="yaml">The text.</param>
    /// <param name="offset">Where the text begins in its file: added to every place.</param>
    /// <exception cref="YamlFailure">The text is not YAML, or not a map.</exception>
    public static YamlNode? ReadMap(string yaml, int offset)
    {
        YamlReader reader = new(yaml, offset);
        try
        {
            return reader.ReadDocument();
        }
        catch (YamlException problem)
        {
            SourceSpan place = FailurePlace.Of(problem, yaml);
            throw new YamlFailure(Plain(problem.Message), place with { Start = offset + place.Start });
        }
        catch (Exception problem) when (problem is InvalidOperationException or ArgumentException or IndexOutOfRangeException)
        {
            // YamlDotNet gives up on some broken flow sequences without saying where.
            throw new YamlFailure("this is not YAML", new SourceSpan(offset, 0));
        }
    }

    private YamlNode? ReadDocument()
    {
        while (parser.MoveNext())
        {
            switch (parser.Current)
            {
                case StreamStart or DocumentStart:
                    continue;
                case MappingStart start:
                    return ReadMapping(start, 0);
                case Scalar { Value.Length: 0 } or StreamEnd or DocumentEnd:
                    return null;
                case { } other:
                    throw new YamlFailure("this is not a list of `key: value` lines", At(other.Start, other.End));
            }
        }

        return null;
    }

    private YamlNode Read(int depth)
    {
        ParsingEvent current = parser.Current ?? throw new YamlFailure("the text ends too early", new SourceSpan(offset, 0));
        if (depth > DeepestNesting || ++values > MostValues)
        {
            throw new YamlFailure(depth > DeepestNesting ? "values are nested too deeply" : "there are too many values", At(current.Start, current.End));
        }

        switch (current)
        {
            case Scalar scalar:
                return Anchored(scalar.Anchor, YamlNode.OfText(TextOf(scalar), At(scalar.Start, scalar.End)));
            case SequenceStart start:
                List<YamlNode> items = [];
                while (parser.MoveNext() && parser.Current is not SequenceEnd)
                {
                    items.Add(Read(depth + 1));
                }

                return Anchored(start.Anchor, YamlNode.OfList(items, At(start.Start, parser.Current?.End ?? start.End)));
            case MappingStart start:
                return ReadMapping(start, depth);
            case AnchorAlias alias:
                return anchors.TryGetValue(alias.Value.Value, out YamlNode? node)
                    ? node
                    : throw new YamlFailure($"no value is named `&{alias.Value.Value}`", At(alias.Start, alias.End));
            default:
                throw new YamlFailure("this is not YAML", At(current.Start, current.End));
        }
    }

    private YamlNode ReadMapping(MappingStart start, int depth)
    {
        List<YamlEntry> entries = [];
        while (parser.MoveNext() && parser.Current is not MappingEnd)
        {
            YamlNode key = Read(depth + 1);
            parser.MoveNext();
            YamlNode value = Read(depth + 1);
            entries.Add(new YamlEntry(key.Text ?? "", key.Span, value));
        }

        // The library gives no place to the map of one pair that `[a: b]` holds.
        bool hasPlace = depth == 0 || start.Start.Index > 0 || entries.Count == 0;
        SourceSpan place = hasPlace
            ? At(start.Start, parser.Current?.End ?? start.End)
            : SourceSpan.Between(entries[0].KeySpan.Start, Math.Max(entries[0].KeySpan.End, entries[^1].Value.Span.End));
        return Anchored(start.Anchor, YamlNode.OfMap(entries, place));
    }

    private YamlNode Anchored(AnchorName anchor, YamlNode node)
    {
        if (!anchor.IsEmpty)
        {
            anchors[anchor.Value] = node;
        }

        return node;
    }

    private static string? TextOf(Scalar scalar) =>
        scalar.Style == ScalarStyle.Plain && scalar.Value is "" or "~" or "null" or "Null" or "NULL" ? null : scalar.Value;

    private SourceSpan At(Mark start, Mark end) => SourceSpan.Between(offset + (int)start.Index, offset + (int)end.Index);

    /// <summary>The library's sentences begin with a capital and end with a full stop; ours do not.</summary>
    private static string Plain(string message)
    {
        int close = message.StartsWith('(') ? message.IndexOf("): ", StringComparison.Ordinal) : -1;
        string text = (close >= 0 ? message[(close + 3)..] : message).TrimEnd('.');
        return text.Length > 1 && char.IsLower(text[1]) ? char.ToLowerInvariant(text[0]) + text[1..] : text;
    }
}
