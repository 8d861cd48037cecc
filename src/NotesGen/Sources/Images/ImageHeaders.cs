using NotesGen.Diagnostics;

namespace NotesGen.Sources.Images;

/// <summary>
/// Tells the size of an image from the head of its file, so that a page can keep its place free. No file is believed: what is cut
/// short, damaged or of no known kind has no size.
/// </summary>
public static class ImageHeaders
{
    // Nearly every header is at the very beginning; before that of a photograph may stand its colours and a small copy of it.
    private static readonly int[] Heads = [4 * 1024, 256 * 1024];

    /// <summary>The size of an image; null if its file does not tell one.</summary>
    public static ImageSize? SizeOfImage(this ISourceFolder folder, SourcePath path)
    {
        try
        {
            foreach (int most in Heads)
            {
                ReadOnlySpan<byte> head = folder.ReadHead(path, most);
                ImageSize? size = path.Value.EndsWith(".svg", StringComparison.OrdinalIgnoreCase) ? SvgHeader.Read(head) : OfPixels(head);
                if (size is not null || head.Length < most)
                {
                    return size;
                }
            }
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            // Whoever copies the file reports that it cannot be read.
            return null;
        }

        return null;
    }

    /// <summary>An image of pixels, whatever its name ends in: browsers, too, look at the first bytes.</summary>
    private static ImageSize? OfPixels(ReadOnlySpan<byte> head) =>
        PngHeader.Read(head) ?? JpegHeader.Read(head) ?? GifHeader.Read(head) ?? WebPHeader.Read(head) ?? AvifHeader.Read(head);
}
