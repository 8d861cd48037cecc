namespace NotesGen.Templates.Tests.Support;

/// <summary>Templates held as texts.</summary>
internal sealed class TextTemplates : ITemplateLoader
{
    private readonly Dictionary<string, string> texts = new(StringComparer.Ordinal);

    public List<string> Asked { get; } = [];

    public string this[string path]
    {
        set => texts[path] = value;
    }

    public string? Load(string path)
    {
        lock (Asked) Asked.Add(path);
        return texts.GetValueOrDefault(path);
    }
}
