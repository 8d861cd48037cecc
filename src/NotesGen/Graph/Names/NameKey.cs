using System.Text;

namespace NotesGen.Graph.Names;

/// <summary>How names are compared: case, Unicode form and no-break spaces make no difference.</summary>
internal static class NameKey
{
    public static string Of(string name)
    {
        if (IsPlain(name))
        {
            return name;
        }

        string trimmed = name.Replace('\u00A0', ' ').Trim();
        return (Ascii(trimmed) ? trimmed : trimmed.Normalize(NormalizationForm.FormC)).ToLowerInvariant();
    }

    private static bool Ascii(string name) => System.Text.Ascii.IsValid(name);

    private static bool IsPlain(string name)
    {
        foreach (char c in name)
        {
            if (c is not ((>= 'a' and <= 'z') or (>= '0' and <= '9') or '-' or '_' or '.' or '/'))
            {
                return false;
            }
        }

        return true;
    }
}
