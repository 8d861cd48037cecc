using NotesGen.Templates.Errors;
using NotesGen.Templates.Evaluation;
using NotesGen.Templates.Parsing;
using NotesGen.Templates.Syntax;
using NotesGen.Templates.Values;

namespace NotesGen.Templates.Functions.BuiltIn;

/// <summary>The built-in group <c>object</c>.</summary>
internal static class ObjectFunctions
{
    public static FunctionGroup Create() => new FunctionGroup("object", "Objects and values of any kind: members, kinds, JSON.")
        .Add("default(value, default)", "`value`, or `default` when it is null or an empty text.", static call =>
            call[0].IsNull || (call[0].Kind is ValueKind.Text or ValueKind.Markup && call.Text(0).Length == 0) ? call[1] : call[0])
        .Add("eval(value)", "The value of the code in a text; a function is called; any other value is itself.", static call => Evaluate(call, Parser.Code))
        .Add("eval_template(value)", "What the template in a text writes; a function is called; any other value is itself.", static call => Evaluate(call, Parser.Template))
        .Add("format(value, format, culture = null)", "The value in a .NET format.", static call => NumberFormat.Write(call[0], call.Text(1), Cultures.Named(call[2])))
        .Add("has_key(value, key)", "Whether the object has a member of that name.", static call => ObjectMembers.TryRead(call[0], call.Text(1), out _))
        .Add("has_value(value, key)", "Whether the object has a member of that name that is not null.", static call => ObjectMembers.TryRead(call[0], call.Text(1), out var value) && !value.IsNull)
        .Add("keys(value)", "The names of the members.", static call => Value.List(Names(call)))
        .Add("values(value)", "The values of the members.", static call => new TemplateArray([.. Names(call).Select(Reader(call[0]))]).AsValue())
        .Add("size(value)", "How many letters, elements or members there are.", Size)
        .Add("typeof(value)", "The kind in a word: boolean, number, string, array, iterator, object, function; null for null.", static call => KindWord.Broad(call[0]))
        .Add("kind(value)", "The kind in a more exact word: bool, int, long, double, range …; null for null.", static call => KindWord.Exact(call[0]))
        .Add("from_json(json)", "The value that a JSON text writes.", static call => Json.Read(call.Text(0)))
        .Add("to_json(value)", "The value as JSON.", static call => call.Rendering.Limited(Json.Write(call[0])));

    private static string[] Names(FunctionCall call) => call[0].Kind == ValueKind.Object ? [.. ((ObjectShape)call[0].Shape!).Names(call[0])] : [];

    private static Func<string, Value> Reader(Value target) => name => ObjectMembers.TryRead(target, name, out var value) ? value : default;

    private static Value Size(FunctionCall call) => call[0].Kind switch
    {
        ValueKind.List => call[0].Count(),
        ValueKind.Object => Names(call).Length,
        ValueKind.Text or ValueKind.Markup => call.Text(0).Length,
        _ => 0,
    };

    private static Value Evaluate(FunctionCall call, Func<string, ErrorList, TemplateSyntax> parse)
    {
        var rendering = call.Rendering;
        var value = call[0];
        if (value.Kind == ValueKind.Function) return value.AsFunction.Invoke(rendering, Arguments.None(rendering), ResultUse.Value);
        if (value.Kind is not (ValueKind.Text or ValueKind.Markup)) return value;

        var (frame, position) = (rendering.FrameCount, rendering.Position);
        var result = rendering.Engine.Read(rendering.Frame.Template.Path, call.Text(0), parse);
        if (result.Template is not { } template) throw new RenderStopped(ErrorCodes.BrokenTemplate, $"the evaluated text has errors: {result.Errors[0].Message}");
        try
        {
            return Run(rendering, template, parse == Parser.Code);
        }
        catch (RenderStopped)
        {
            // The text is nowhere to be seen; where it is evaluated is.
            rendering.Unwind(frame, position);
            throw;
        }
    }

    private static Value Run(Rendering rendering, Template template, bool code)
    {
        rendering.Step();
        rendering.PushFrame(template, Arguments.None(rendering), FrameKind.Function);
        var mark = rendering.Output.Length;
        template.Body.Execute(rendering);
        var returned = rendering.TakeReturned();
        rendering.PopFrame();
        return returned.IsDefined ? returned : rendering.TakeOutput(mark);
    }
}
