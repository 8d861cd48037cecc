using NotesGen.Planning;
using NotesGen.Rendering.Views;
using NotesGen.Templates;

namespace NotesGen.Rendering.Models;

/// <summary>What the template of a page is given: the page itself and the variables of its kind.</summary>
internal sealed record PageModel(Page Page, PageView View, IReadOnlyList<KeyValuePair<string, Value>> Variables);
