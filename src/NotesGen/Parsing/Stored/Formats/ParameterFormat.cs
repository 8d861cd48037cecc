using NotesGen.Parsing.Stored.Slices;

namespace NotesGen.Parsing.Stored.Formats;

/// <summary>The keys of the front matter that templates see as they are: texts, lists and maps, in the order of the file.</summary>
internal static class ParameterFormat
{
    private const uint OfText = 0;
    private const uint OfList = 1;
    private const uint OfMap = 2;

    // More than is ever read of front matter; without a limit a forged file could use up the stack.
    private const int DeepestNesting = 64;

    public static void Write(SliceWriter writer, IReadOnlyDictionary<string, object> map)
    {
        writer.Size((uint)map.Count);
        foreach ((string key, object value) in map)
        {
            writer.Text(key);
            WriteValue(writer, value);
        }
    }

    public static Dictionary<string, object> Read(ref SliceReader reader) => ReadMap(ref reader, 0);

    private static void WriteValue(SliceWriter writer, object value)
    {
        switch (value)
        {
            case string text:
                writer.Size(OfText);
                writer.Text(text);
                break;
            case IReadOnlyList<object> list:
                writer.Size(OfList);
                writer.List(list, WriteValue);
                break;
            case IReadOnlyDictionary<string, object> map:
                writer.Size(OfMap);
                Write(writer, map);
                break;
            default:
                throw new ArgumentException($"front matter holds no {value.GetType().Name}", nameof(value));
        }
    }

    private static object ReadValue(ref SliceReader reader, int depth) => reader.Size() switch
    {
        OfText => reader.Text(),
        OfList when depth < DeepestNesting => ReadList(ref reader, depth + 1),
        OfMap when depth < DeepestNesting => ReadMap(ref reader, depth + 1),
        _ => throw SliceReader.Damaged(),
    };

    private static List<object> ReadList(ref SliceReader reader, int depth)
    {
        List<object> list = [];
        for (uint left = reader.Size(); left > 0; left--)
        {
            list.Add(ReadValue(ref reader, depth));
        }

        return list;
    }

    private static Dictionary<string, object> ReadMap(ref SliceReader reader, int depth)
    {
        Dictionary<string, object> map = new(StringComparer.Ordinal);
        for (uint left = reader.Size(); left > 0; left--)
        {
            string key = reader.Text();
            map[key] = ReadValue(ref reader, depth);
        }

        return map;
    }
}
