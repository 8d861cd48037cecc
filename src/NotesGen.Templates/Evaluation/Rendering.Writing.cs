using NotesGen.Templates.Output;
using NotesGen.Templates.Values;

namespace NotesGen.Templates.Evaluation;

internal sealed partial class Rendering
{
    private readonly bool escapes = engine.Options.Escaping == Escaping.Html;

    /// <summary>Writes a value as its text, escaped unless it is markup or escaping is off.</summary>
    public void Write(in Value value)
    {
        switch (value.Kind)
        {
            case ValueKind.Text: WriteText(value.AsText); break;
            case ValueKind.Null: return;
            case ValueKind.Markup: WriteMarkup(value); break;
            case ValueKind.Integer: Output.WriteInteger(value.AsInteger); break;
            case ValueKind.Boolean: Output.Write(value.AsBoolean ? "true"u8 : "false"u8); break;
            case ValueKind.Double: Output.WriteNumber(value.AsDouble); break;
            case ValueKind.Single: Output.WriteNumber(value.AsSingle); break;
            case ValueKind.Decimal: Output.WriteNumber(value.AsDecimal); break;
            default: WriteText(TextOf(value)); break;
        }
    }

    /// <summary>The text of a value.</summary>
    public string TextOf(in Value value) => value.Kind == ValueKind.Text ? value.AsText : TextForm.Of(value, DateFormat);

    /// <summary>The text of a value as markup: plain text is escaped.</summary>
    public string MarkupOf(in Value value) => value.Kind == ValueKind.Markup ? MarkupText.Of(value) : Html.Escape(TextOf(value));

    /// <summary>Text that is HTML: markup when escaping is on, otherwise text like any other.</summary>
    public Value AsMarkup(string html) => Options.Escaping == Escaping.Html ? Value.Html(html) : html;

    /// <summary>Writes plain text, escaped unless escaping is off.</summary>
    public void WriteText(string text)
    {
        if (escapes) Output.WriteEscaped(text);
        else Output.WriteText(text);
    }

    private void WriteMarkup(in Value markup)
    {
        switch (markup.Reference)
        {
            case string text: Output.WriteText(text); break;
            case byte[]: Output.Write(MarkupText.Bytes(markup)); break;
            default: ((IMarkup)markup.Reference!).WriteTo(Output); break;
        }
    }
}
