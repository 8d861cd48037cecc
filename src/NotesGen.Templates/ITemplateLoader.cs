namespace NotesGen.Templates;

/// <summary>Gives the texts of templates; templates can reach nothing else.</summary>
public interface ITemplateLoader
{
    /// <summary>The text of the template at a path such as <c>partials/card.sbn-html</c>; null when there is none. Called from several threads.</summary>
    string? Load(string path);
}
