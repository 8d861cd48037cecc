using NotesGen.Templates.Errors;
using NotesGen.Templates.Output;
using NotesGen.Templates.Syntax;

namespace NotesGen.Templates.Evaluation;

/// <summary>
/// The state of one rendering: what is written, the variables, the calls in progress, the costs so far. Reused from
/// rendering to rendering, so that none allocates what another had.
/// </summary>
internal sealed partial class Rendering(TemplateEngine engine)
{
    public TemplateEngine Engine { get; } = engine;

    public EngineOptions Options { get; } = engine.Options;

    public Utf8Output Output { get; } = new() { Limit = engine.Options.Limits.OutputBytes };

    /// <summary>The place that is being evaluated, in the template of the current frame: where an error would be.</summary>
    public TextSpan Position { get; set; }

    /// <summary>How dates are written: <c>date.format</c>, which a template may set.</summary>
    public string DateFormat { get; set; } = Values.DateFormat.Default;

    /// <summary>The value of the last <c>ret</c>, until the call that it ends takes it.</summary>
    public Value Returned { get; set; }

    public LoopState? ForLoop { get; set; }

    public LoopState? WhileLoop { get; set; }

    private readonly MarkupArena arena = new();

    /// <summary>Renders a page template; the error that stopped it, or null.</summary>
    public TemplateError? Run(Template template, TemplateGlobals globals)
    {
        try
        {
            Load(globals);
            PushFrame(template, new Arguments(0, 0, Arguments.NoNames), FrameKind.Page);
            template.Body.Execute(this);
            if (Returned.IsDefined) Write(Returned);
            CheckOutput();
            return null;
        }
        catch (RenderStopped stopped)
        {
            return ErrorFrom(stopped);
        }
    }

    /// <summary>What was written since <paramref name="mark"/>, taken back from the output, as a value.</summary>
    public Value TakeOutput(int mark)
    {
        var bytes = Output.Since(mark);
        var taken = Options.Escaping == Escaping.Html ? Value.Html(arena.Keep(bytes)) : System.Text.Encoding.UTF8.GetString(bytes);
        Output.Truncate(mark);
        return taken;
    }

    /// <summary>Makes it ready for another rendering; drops every reference to what the last one used.</summary>
    public void Reset()
    {
        Output.Clear();
        arena.Clear();
        Array.Clear(globals);
        PopTo(0);
        Array.Clear(stack, 0, stackHigh);
        stackHigh = 0;
        while (frameCount > 0) PopFrame();
        while (scopeCount > 0) scopes[--scopeCount].Clear();
        while (loopDepth > 0) LeaveLoop();
        (steps, ForLoop, WhileLoop) = (0, null, null);
        (Returned, Position, DateFormat) = (default, default, Values.DateFormat.Default);
        readOnlyNames?.Clear();
        cycles?.Clear();
    }

    private TemplateError ErrorFrom(RenderStopped stopped)
    {
        var chain = new List<TemplateFrame>();
        for (var i = 1; i < frameCount; i++)
        {
            var frame = frames[i];
            var caller = frames[i - 1].Template;
            if (frame.Kind == FrameKind.Include || !ReferenceEquals(frame.Template, caller))
                chain.Add(new TemplateFrame(caller.Path, frame.CallSpan.Start, frame.CallSpan.Length));
        }

        var path = frameCount > 0 ? Frame.Template.Path : "";
        return new TemplateError(stopped.Code, stopped.Message, stopped.Help, path, Position.Start, Position.Length, chain);
    }
}
