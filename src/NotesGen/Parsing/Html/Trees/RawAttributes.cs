using AngleSharp.Dom;
using NotesGen.Parsing.Html.Allowed;
using NotesGen.Parsing.Markdown.Fragments;

namespace NotesGen.Parsing.Html.Trees;

/// <summary>Writes the attributes that an element of raw HTML may keep, old ones as the style that says the same.</summary>
internal sealed class RawAttributes(HoleyWriter page, HtmlFindings findings)
{
    private readonly List<(string Property, string Value)> style = [];

    /// <summary>Writes the attributes of an element, but for those that its own rules write.</summary>
    public void Write(string name, IElement element, RawTag tag, string? id)
    {
        style.Clear();
        if (id is not null)
        {
            page.WriteAttribute("id", id);
        }

        foreach (IAttr attribute in element.Attributes)
        {
            if (!TryWrite(name, attribute.Name, attribute.Value, tag))
            {
                LeaveOut(attribute.Name, tag);
            }
        }

        if (style.Count > 0)
        {
            page.WriteAttribute("style", string.Join("; ", style.Select(static rule => $"{rule.Property}: {rule.Value}")));
        }
    }

    /// <summary>The id that an element gets in the page, if its author gave it one that is free.</summary>
    public string? TakeId(IElement element, RawTag tag)
    {
        string? id = element.GetAttribute("id") ?? (element.LocalName == "x-a" ? element.GetAttribute("name") : null);
        if (string.IsNullOrEmpty(id) || findings.TakeId(id))
        {
            return string.IsNullOrEmpty(id) ? null : id;
        }

        LeaveOut("id", tag);
        return null;
    }

    /// <summary>Says that an attribute is left out.</summary>
    public void LeaveOut(string attribute, RawTag tag) =>
        findings.LeaveOut(tag.Span, $"the attribute `{(attribute.Length > 40 ? attribute[..40] + "…" : attribute)}` of `<{tag.Name}>`");

    private bool TryWrite(string element, string name, string value, RawTag tag)
    {
        switch (Attributes.KindOf(element, name))
        {
            case AttributeKind.Text:
                page.WriteAttribute(name, value);
                return true;
            case AttributeKind.Flag:
                page.WriteAttribute(name, "");
                return true;
            case AttributeKind.Number when IsNumber(value):
                page.WriteAttribute(name, value);
                return true;
            case AttributeKind.Web when Destination.OfFile(value) is { Kind: DestinationKind.Web } to:
                page.WriteAttribute(name, to.Address);
                return true;
            case AttributeKind.Size when element is "img" or "video" && IsNumber(value):
                page.WriteAttribute(name, value);
                return true;
            case AttributeKind.Size or AttributeKind.Style:
                if (StyleRules.OfAttribute(element, name, value) is { } rule)
                {
                    style.Add(rule);
                    return true;
                }

                return false;
            case AttributeKind.Known when name == "style":
                ReadStyle(value, tag);
                return true;
            case AttributeKind.Known when name == "class":
                return TryWriteLanguage(value);
            case AttributeKind.Known:
                return true;
            default:
                return false;
        }
    }

    private void ReadStyle(string value, RawTag tag)
    {
        foreach (string declaration in value.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            int colon = declaration.IndexOf(':', StringComparison.Ordinal);
            string property = (colon < 0 ? declaration : declaration[..colon]).Trim().ToLowerInvariant();
            string set = colon < 0 ? "" : declaration[(colon + 1)..].Trim().ToLowerInvariant();
            if (StyleRules.IsHarmless(property, set))
            {
                style.Add((property, set));
            }
            else
            {
                findings.LeaveOut(tag.Span, $"the style `{(property.Length > 40 ? property[..40] + "…" : property)}` of `<{tag.Name}>`");
            }
        }
    }

    /// <summary>The one class that is not the theme's own: the language of code.</summary>
    private bool TryWriteLanguage(string value)
    {
        if (!value.StartsWith("language-", StringComparison.Ordinal) || !value.All(static c => char.IsAsciiLetterOrDigit(c) || c is '-' or '+' or '#'))
        {
            return false;
        }

        page.WriteAttribute("class", value);
        return true;
    }

    private static bool IsNumber(string value) => value.Length is > 0 and <= 5 && value.All(char.IsAsciiDigit);
}
