using NotesGen.Planning;
using NotesGen.Rendering.Themes;
using NotesGen.Sources;

namespace NotesGen.Rendering.Reuse;

/// <summary>What all pages of a site depend on: if any of it changes, every page is rendered again.</summary>
internal static class SiteSettings
{
    /// <summary>The settings in force.</summary>
    /// <param name="site">The pages' views.</param>
    /// <param name="theme">What they are rendered with.</param>
    /// <param name="options">What is asked of the build.</param>
    /// <param name="sources">By path: the digest of each source file's text.</param>
    public static IReadOnlyList<Setting> Of(SiteViews site, Theme theme, BuildOptions options, IReadOnlyDictionary<string, string> sources)
    {
        FactWriter writer = new();
        foreach ((string path, string digest) in sources.OrderBy(source => source.Key, StringComparer.Ordinal))
        {
            if (Discovery.KindOf(new(path)) is SourceKind.Configuration or SourceKind.VaultSettings)
            {
                writer.Text(path).Text(digest);
            }
        }

        writer.Text(options.Configuration?.Path.Value).Text(options.Configuration?.Text);
        Setting configuration = new("the configuration", writer.Take());

        foreach (string path in theme.Paths)
        {
            writer.Text(path).Bytes(theme.Read(path));
        }

        Setting templates = new("the theme", writer.Take());
        Setting options_ = new("what is asked of the build", writer.Text(options.Url).Number((int)options.Links).Take());

        // Which lists and maps there are shows in the navigation of every page.
        foreach (Page page in site.Plan.Pages)
        {
            if (page is ListPage or MapPage or SearchPage)
            {
                writer.Text(page.Address.Value);
            }
        }

        Setting lists = new("which lists the site has", writer.Take());
        Setting home = new("the site's title and home page", writer.Text(site.Title).Text(site.Home < 0 ? null : site.Plan.Addresses.Notes[site.Home].Value).Take());
        return [configuration, templates, options_, lists, home];
    }
}
