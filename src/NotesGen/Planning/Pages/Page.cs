using NotesGen.Model;

namespace NotesGen.Planning;

/// <summary>A page of the site, real or made by us: its address, and the template that renders it. A closed family.</summary>
public abstract record Page(UrlPath Address, string Template);
