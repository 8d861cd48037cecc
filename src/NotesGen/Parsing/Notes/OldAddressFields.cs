using NotesGen.Model;

namespace NotesGen.Parsing.Notes;

/// <summary>
/// Reads the old addresses that front matter implies: aliases that look like paths, as Hugo has them, and the
/// <c>permalink:</c> that Obsidian Publish and Jekyll gave the page.
/// </summary>
internal static class OldAddressFields
{
    public static IReadOnlyList<Reference> Read(FieldReader fields)
    {
        List<Reference> addresses = [];
        if (fields.Find(FrontMatterKeys.Aliases) is { } aliases)
        {
            addresses.AddRange(FieldReader.ItemsOf(aliases).Where(alias => IsPath(alias.Text)).Select(alias => new Reference(alias.Text!.Trim(), alias.Span)));
        }

        if (fields.Find(FrontMatterKeys.Permalink) is { } permalink && fields.TextOf(permalink, FrontMatterKeys.Permalink.Name) is { } address)
        {
            addresses.Add(new Reference(address, permalink.Span));
        }

        return addresses;
    }

    /// <summary>True for <c>/old/name</c> and <c>old/name/</c>, but not for a name such as <c>A/B testing</c>.</summary>
    private static bool IsPath(string? alias)
    {
        string text = alias?.Trim() ?? "";
        return text.Length > 1 && (text[0] == '/' || (text[^1] == '/' && !text.Any(char.IsWhiteSpace)));
    }
}
