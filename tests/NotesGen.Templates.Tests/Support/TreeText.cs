using System.Collections;
using System.Text;
using NotesGen.Templates.Syntax;

namespace NotesGen.Templates.Tests.Support;

/// <summary>A tree as text, without its places: equal texts are equal trees.</summary>
internal static class TreeText
{
    private static readonly string[] Places = ["Span", "NameSpan", "Indent"];

    public static string Of(object? node)
    {
        var text = new StringBuilder();
        Append(text, node);
        return text.ToString();
    }

    private static void Append(StringBuilder text, object? node)
    {
        switch (node)
        {
            case null: text.Append('-'); break;
            case string content: text.Append('"').Append(content).Append('"'); break;
            case Value value: text.Append(value.Kind).Append(':').Append(value); break;
            case Enum or int: text.Append(node); break;
            case IEnumerable items:
                text.Append('[');
                foreach (var item in items) Append(text, item);
                text.Append(']');
                break;
            default: AppendMembers(text, node); break;
        }
    }

    private static void AppendMembers(StringBuilder text, object node)
    {
        text.Append('(').Append(node is SyntaxNode ? node.GetType().Name : "");
        foreach (var property in node.GetType().GetProperties())
        {
            if (property.Name == "EqualityContract" || Places.Contains(property.Name)) continue;
            text.Append(' ');
            Append(text, property.GetValue(node));
        }

        text.Append(')');
    }
}
