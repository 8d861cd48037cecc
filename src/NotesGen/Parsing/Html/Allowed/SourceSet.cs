namespace NotesGen.Parsing.Html.Allowed;

/// <summary>Reads <c>srcset</c>: addresses of one picture in several sizes, each with its width or its density.</summary>
internal static class SourceSet
{
    public static IEnumerable<(string Address, string Size)> Read(string value)
    {
        int i = 0;
        while (true)
        {
            while (i < value.Length && (char.IsWhiteSpace(value[i]) || value[i] == ','))
            {
                i++;
            }

            if (i == value.Length)
            {
                yield break;
            }

            int start = i;
            while (i < value.Length && !char.IsWhiteSpace(value[i]))
            {
                i++;
            }

            string address = value[start..i];
            string size = "";
            if (address.EndsWith(','))
            {
                address = address.TrimEnd(',');
            }
            else
            {
                int comma = value.IndexOf(',', i);
                int end = comma < 0 ? value.Length : comma;
                size = value[i..end].Trim();
                i = end;
            }

            yield return (address, IsSize(size) ? " " + size : "");
        }
    }

    private static bool IsSize(string size) =>
        size.Length is > 1 and < 12 && size[^1] is 'w' or 'x' && size.AsSpan(0, size.Length - 1).IndexOfAnyExcept("0123456789.") < 0;
}
