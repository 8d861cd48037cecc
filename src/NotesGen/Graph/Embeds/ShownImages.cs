using NotesGen.Model;
using NotesGen.Parsing;
using NotesGen.Sources.Images;

namespace NotesGen.Graph.Embeds;

/// <summary>Finds the images that notes show and measures each once. What nothing shows is not opened.</summary>
internal static class ShownImages
{
    public static IReadOnlyDictionary<int, ImageSize> Measure(ParsedSite site, IReadOnlyList<Note> notes, IReadOnlyList<LinkTarget[]> targets, BuildOptions options)
    {
        SortedSet<int> shown = [];
        for (int note = 0; note < notes.Count; note++)
        {
            for (int link = 0; link < targets[note].Length; link++)
            {
                LinkTarget target = targets[note][link];
                if (target.State == LinkState.Asset && notes[note].Links[link].Form is LinkForm.Embed or LinkForm.Image && Media.KindOf(site.Assets[target.Number].Value) == MediaKind.Image)
                {
                    shown.Add(target.Number);
                }
            }
        }

        int[] images = [.. shown];
        ImageSize?[] sizes = new ImageSize?[images.Length];
        Parallel.For(0, images.Length, new ParallelOptions { MaxDegreeOfParallelism = options.Jobs }, i => sizes[i] = site.Folder.SizeOfImage(site.Assets[images[i]]));
        return Enumerable.Range(0, images.Length).Where(i => sizes[i] is not null).ToDictionary(i => images[i], i => sizes[i]!.Value);
    }
}
