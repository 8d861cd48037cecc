using NotesGen.Diagnostics;
using NotesGen.Model;

namespace NotesGen.Planning.Addresses;

/// <summary>
/// One folder of addresses, such as <c>notes/</c>, in which every name may be used once; names that differ only in case
/// are one name, since they are on many file systems.
/// </summary>
internal sealed class AddressRoom(string folder, IEnumerable<string> reserved)
{
    private readonly HashSet<string> reservedNames = new(reserved, StringComparer.OrdinalIgnoreCase);
    private readonly List<Claim> claims = [];

    /// <summary>What names that come out alike are reported as.</summary>
    public Rule Shared { get; init; } = Catalogue.SharedSlug;

    /// <summary>What to do about them.</summary>
    public string Remedy { get; init; } = "each address gets a suffix made from its file's path; give the files a `slug:` to choose";

    /// <summary>Asks for a name for something; the answer comes with <see cref="Settle"/>.</summary>
    /// <param name="name">The wanted name; empty when there is none to want.</param>
    /// <param name="path">What a suffix is made from: the file's path, or the paper's name.</param>
    /// <param name="span">Where the author chose the name, or null when it is made from a file name.</param>
    /// <param name="settled">Told the address.</param>
    public void Ask(string name, SourcePath path, SourceSpan? span, Action<UrlPath> settled) =>
        claims.Add(new Claim(name, path.Value, new SourcePlace(path, span), span is not null, settled));

    /// <summary>Asks for a name for something that no file describes.</summary>
    /// <param name="name">The wanted name; empty when there is none to want.</param>
    /// <param name="seed">What a suffix is made from.</param>
    /// <param name="place">Where it stands.</param>
    /// <param name="settled">Told the address.</param>
    public void Ask(string name, string seed, SourcePlace place, Action<UrlPath> settled) => claims.Add(new Claim(name, seed, place, false, settled));

    /// <summary>
    /// Gives every claim its address. Chosen names are kept; names made from files that come out alike each get a
    /// suffix made from their own path.
    /// </summary>
    public void Settle(ICollection<Diagnostic> diagnostics)
    {
        HashSet<string> wanted = new(claims.Select(claim => claim.Name), StringComparer.OrdinalIgnoreCase);
        foreach (IGrouping<string, Claim> group in claims.GroupBy(claim => claim.Name, StringComparer.OrdinalIgnoreCase))
        {
            Claim[] chosen = [.. group.Where(claim => claim.IsChosen).OrderBy(claim => claim.Place.Path)];
            Claim[] made = [.. group.Where(claim => !claim.IsChosen).OrderBy(claim => claim.Place.Path).ThenBy(claim => claim.Seed, StringComparer.Ordinal)];
            foreach (Claim claim in chosen)
            {
                CheckChosen(claim, chosen, diagnostics);
                claim.Settled(AddressOf(claim.Name));
            }

            bool isReserved = reservedNames.Contains(group.Key);
            bool isTaken = chosen.Length > 0 || made.Length > 1 || isReserved;
            foreach (Claim claim in made)
            {
                claim.Settled(AddressOf(claim.Name.Length == 0 || isTaken ? WithSuffix(claim, wanted) : claim.Name));
            }

            if (group.Key.Length > 0 && made.Length > 0 && isTaken)
            {
                string fact = group.Count() == 1
                    ? $"this name comes out as `{folder}{group.Key}/`, which the site needs for itself"
                    : FormattableString.Invariant($"{group.Count()} names come out as `{folder}{group.Key}/`");
                diagnostics.Add(new Diagnostic(Shared, made[0].Place, fact)
                {
                    Help = group.Count() == 1
                        ? "its address gets a suffix made from its file's path; give the file a `slug:` to choose"
                        : Remedy,
                    Notes = [.. chosen.Concat(made.Skip(1)).Select(claim => new DiagnosticNote("so does this one", claim.Place))],
                });
            }
        }
    }

    /// <summary>The name with a hash of its own path; with the hash twice in case that another file is named just so.</summary>
    private static string WithSuffix(Claim claim, HashSet<string> wanted)
    {
        string hash = Slug.HashOf(claim.Seed);
        string name = claim.Name.Length == 0 ? hash : $"{claim.Name}-{hash}";
        return wanted.Contains(name) ? $"{name}-{hash}" : name;
    }

    private void CheckChosen(Claim claim, Claim[] chosen, ICollection<Diagnostic> diagnostics)
    {
        if (!IsName(claim.Name))
        {
            diagnostics.Add(new Diagnostic(Catalogue.AddressLeavesSite, claim.Place, $"`{claim.Name}` cannot be an address of the site")
            {
                Help = Slug.From(claim.Name) is { IsEmpty: false } slug ? $"write `{slug}`" : "use letters, digits and hyphens",
            });
        }
        else if (reservedNames.Contains(claim.Name))
        {
            diagnostics.Add(new Diagnostic(Catalogue.ReservedAddress, claim.Place, $"the site needs the address `{folder}{claim.Name}/` for itself"));
        }
        else if (chosen.Length > 1 && claim != chosen[0])
        {
            diagnostics.Add(new Diagnostic(Catalogue.AddressClash, claim.Place, $"two files choose the address `{folder}{claim.Name}/`")
            {
                Help = "give one of them another `slug:`",
                Notes = [new DiagnosticNote("it is chosen first here", chosen[0].Place)],
            });
        }
    }

    private UrlPath AddressOf(string name) => new($"{folder}{name}/");

    private static bool IsName(string name) =>
        name.Length is > 0 and <= 200 && name[0] != '.' && !name.AsSpan().ContainsAny("/\\?#%:*\"<>|") && !name.Any(char.IsControl);

    private sealed record Claim(string Name, string Seed, SourcePlace Place, bool IsChosen, Action<UrlPath> Settled);
}
