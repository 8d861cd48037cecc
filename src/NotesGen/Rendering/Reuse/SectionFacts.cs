using NotesGen.Graph;
using NotesGen.Model;

namespace NotesGen.Rendering.Reuse;

/// <summary>Tells what a section of a hub says.</summary>
/// <param name="keys">The keys of all that the site holds.</param>
internal sealed class SectionFacts(SiteKeys keys)
{
    /// <summary>Adds a section to a fact.</summary>
    public void Write(FactWriter writer, HubSection section)
    {
        writer.Text(section.Text?.Title).Text(section.Anchor);
        WriteFragment(writer, section.Text?.TitleHtml ?? Fragment.Empty);
        WriteFragment(writer, section.Text?.Intro ?? Fragment.Empty);
        writer.Each(section.Entries, (to, entry) => to.Digest(keys.IdentityOf(Subject.Note, entry.Note)).Number(entry.Link).Each(entry.Glosses, WriteFragment));
        keys.Tell(Subject.Note, section.Notes, writer);
    }

    private static void WriteFragment(FactWriter writer, Fragment fragment) =>
        writer.Bytes(fragment.Utf8.Span).Each(fragment.Holes, static (to, hole) => to.Number(hole.Offset).Number((int)hole.Kind).Number(hole.Index));
}
