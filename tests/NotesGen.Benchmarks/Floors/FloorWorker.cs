using System.Text;
using System.Text.Unicode;
using Markdig;
using Markdig.Renderers;
using Markdig.Syntax;

namespace NotesGen.Benchmarks.Floors;

/// <summary>One thread of the floor with everything that it uses again for each note.</summary>
internal sealed class FloorWorker : IDisposable
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().UseYamlFrontMatter().UseAdvancedExtensions().Build();

    private readonly StringWriter html = new();
    private readonly HtmlRenderer renderer;
    private byte[] page = new byte[64 * 1024];

    public FloorWorker()
    {
        renderer = new HtmlRenderer(html);
        Pipeline.Setup(renderer);
    }

    /// <summary>Pages that were not there already.</summary>
    public int Written { get; private set; }

    /// <summary>The length of all pages together.</summary>
    public long Bytes { get; private set; }

    /// <summary>From a file to its page in a folder of its own; the papers that it names.</summary>
    public IReadOnlyList<string> Make(string source, string folder)
    {
        string text = Encoding.UTF8.GetString(FloorFile.Read(source));
        FloorFrontMatter front = FloorFrontMatter.Read(text);
        MarkdownDocument document = Markdown.Parse(text, Pipeline);
        html.GetStringBuilder().Clear();
        FloorPage.Open(html, front);
        renderer.Render(document);
        FloorPage.Close(html, front);
        Write(folder);
        return front.Papers;
    }

    /// <summary>The page of a paper in a folder of its own.</summary>
    public void MakePaper(string name, string folder)
    {
        html.GetStringBuilder().Clear();
        FloorPage.Paper(html, name);
        Write(folder);
    }

    private void Write(string folder)
    {
        int length = Encode();
        Bytes += length;
        Written += FloorFile.Write(folder, page.AsSpan(0, length)) ? 1 : 0;
    }

    public void Dispose() => html.Dispose();

    private int Encode()
    {
        StringBuilder text = html.GetStringBuilder();
        if (page.Length < text.Length * 3)
        {
            page = new byte[text.Length * 3];
        }

        int length = 0;
        foreach (ReadOnlyMemory<char> chunk in text.GetChunks())
        {
            // A pair of surrogates may be cut in two by a chunk; the page's text does not matter here, its length does.
            Utf8.FromUtf16(chunk.Span, page.AsSpan(length), out _, out int added);
            length += added;
        }

        return length;
    }
}
