namespace NotesGen.Parsing.FrontMatter;

/// <summary>The three shapes of a YAML value.</summary>
internal enum YamlKind
{
    Text,
    List,
    Map,
}
