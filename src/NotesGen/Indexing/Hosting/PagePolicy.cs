using System.Security.Cryptography;
using System.Text;
using NotesGen.Model;
using NotesGen.Parsing.Html.Lexing;

namespace NotesGen.Indexing.Hosting;

/// <summary>
/// The Content-Security-Policy that lets the pages of a site do what they do, and nothing else: scripts of the site and those that stand in its pages,
/// each by its hash; pictures and sounds from anywhere, since notes may show them; styles in attributes, which tables and colours need. Hosts that
/// templates of the site load scripts or styles from are named too.
/// </summary>
internal static class PagePolicy
{
    public static string Of(IReadOnlyList<OutputFile> outputs)
    {
        SortedSet<string> hashes = new(StringComparer.Ordinal);
        SortedSet<string> scripts = new(StringComparer.Ordinal);
        SortedSet<string> styles = new(StringComparer.Ordinal);
        foreach (OutputFile page in outputs.Where(file => file.CopyOf is null && file.Path.EndsWith(".html", StringComparison.Ordinal)))
        {
            Read(page.Content.Span, "<script"u8, (tag, behind) =>
            {
                if (tag.Find("src") is { } source)
                {
                    AddHost(source, scripts);
                }
                else if (tag.Find("type") is null or "" or "module" or "text/javascript")
                {
                    int end = behind.IndexOf("</script"u8);
                    hashes.Add($"'sha256-{Convert.ToBase64String(SHA256.HashData(end < 0 ? behind : behind[..end]))}'");
                }
            });
            Read(page.Content.Span, "<link"u8, (tag, _) =>
            {
                if (tag.Find("rel") is "stylesheet" && tag.Find("href") is { } address)
                {
                    AddHost(address, styles);
                }
            });
        }

        string connections = scripts.Count == 0 ? "'self'" : "'self' https:";
        return $"default-src 'self'; script-src {string.Join(' ', (string[])["'self'", .. hashes, .. scripts])}; style-src {string.Join(' ', (string[])["'self'", "'unsafe-inline'", .. styles])}; "
            + $"img-src 'self' https: data:; media-src 'self' https:; connect-src {connections}; object-src 'none'; base-uri 'self'; form-action 'self'; frame-ancestors 'self'";
    }

    private static void Read(ReadOnlySpan<byte> page, ReadOnlySpan<byte> start, TagFound found)
    {
        while (page.IndexOf(start) is >= 0 and int at)
        {
            page = page[at..];
            int end = page.IndexOf((byte)'>');
            if (end < 0)
            {
                return;
            }

            found(new Tag(Encoding.UTF8.GetString(page[..(end + 1)]), start.Length), page[(end + 1)..]);
            page = page[(end + 1)..];
        }
    }

    private static void AddHost(string address, SortedSet<string> hosts)
    {
        string whole = address.StartsWith("//", StringComparison.Ordinal) ? "https:" + address : address;
        if (Uri.TryCreate(whole, UriKind.Absolute, out Uri? uri) && uri.Scheme is "http" or "https")
        {
            hosts.Add(uri.GetLeftPart(UriPartial.Authority));
        }
    }

    private delegate void TagFound(Tag tag, ReadOnlySpan<byte> behind);

    private readonly record struct Tag(string Text, int NameEnd)
    {
        public string? Find(string name)
        {
            HtmlAttributes attributes = HtmlAttributes.Of(Text, NameEnd);
            return attributes.TryFind(name, out ReadOnlySpan<char> value) ? value.ToString() : null;
        }
    }
}
