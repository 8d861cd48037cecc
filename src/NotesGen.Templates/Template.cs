using System.Buffers;
using NotesGen.Templates.Evaluation.Nodes;

namespace NotesGen.Templates;

/// <summary>A template that was read without errors. Immutable; rendered by any number of threads at once.</summary>
public sealed class Template
{
    private readonly TemplateEngine engine;

    internal Template(TemplateEngine engine, string path)
    {
        this.engine = engine;
        Path = path;
    }

    /// <summary>Where it comes from, such as <c>pages/note.sbn-html</c>.</summary>
    public string Path { get; }

    // Set once, before the template is given to anybody: functions in it refer to the template they are part of.
    internal StatementNode Body { get; set; } = null!;

    /// <summary>Renders to <paramref name="output"/>. When an error stops the rendering, nothing is written.</summary>
    public RenderResult Render(IBufferWriter<byte> output, TemplateGlobals globals)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(globals);
        var rendering = engine.Rent();
        try
        {
            var error = rendering.Run(this, globals);
            if (error is null) WriteAtOnce(rendering.Output.Written, output);
            return new RenderResult(error);
        }
        finally
        {
            engine.Return(rendering);
        }
    }

    // Room for all of it is asked for: a writer that was only asked for some would give a piece, and move it when more comes.
    private static void WriteAtOnce(ReadOnlySpan<byte> written, IBufferWriter<byte> output)
    {
        written.CopyTo(output.GetSpan(written.Length));
        output.Advance(written.Length);
    }
}
