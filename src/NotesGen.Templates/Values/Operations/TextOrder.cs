namespace NotesGen.Templates.Values;

/// <summary>The order of texts as a dictionary has it, whatever the machine's culture: letters before case, small before capital.</summary>
internal sealed class TextOrder : IComparer<string>
{
    public static readonly TextOrder Instance = new();

    public int Compare(string? x, string? y)
    {
        var order = string.Compare(x, y, StringComparison.OrdinalIgnoreCase);
        return order != 0 ? order : -string.CompareOrdinal(x, y);
    }
}
