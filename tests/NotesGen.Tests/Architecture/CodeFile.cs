using System.Text.RegularExpressions;

namespace NotesGen.Tests.Architecture;

/// <summary>A file of code.</summary>
/// <param name="Path">Its path below the folder that was asked for.</param>
/// <param name="Text">All of it.</param>
/// <param name="Code">Without comments and the contents of string literals.</param>
internal sealed partial record CodeFile(string Path, string Text, string Code)
{
    /// <summary>The first folder of its path; empty for a file at the top.</summary>
    public string Folder => Path.Contains('/', StringComparison.Ordinal) ? Path[..Path.IndexOf('/', StringComparison.Ordinal)] : "";

    /// <summary>How many lines it has.</summary>
    public int Lines => Text.Split('\n').Length - (Text.EndsWith('\n') ? 1 : 0);

    /// <summary>The namespaces and types of its using lines.</summary>
    public IEnumerable<string> Usings => UsingLine().Matches(Code).Select(match => match.Groups["name"].Value);

    /// <summary>The dotted names that stand in its code apart from using and namespace lines: <c>Planning.Page</c>.</summary>
    public IEnumerable<string> DottedNames => DottedName().Matches(Statement().Replace(Code, "")).Select(match => match.Groups["name"].Value);

    /// <summary>The public types that it declares, those within others left out.</summary>
    public IEnumerable<string> PublicTypes => PublicType().Matches(Code).Select(match => match.Groups["name"].Value);

    [GeneratedRegex(@"^\s*(global\s+)?using\s+(static\s+)?(\w+\s*=\s*)?(global::)?(?<name>[A-Za-z_][\w.]*)[^;(=]*;", RegexOptions.Multiline | RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex UsingLine();

    [GeneratedRegex(@"^\s*((global\s+)?using\s+(static\s+)?(\w+\s*=\s*)?[\w.:<>, ]+|namespace\s+[\w.]+);", RegexOptions.Multiline | RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex Statement();

    [GeneratedRegex(@"(?<![\w.?!)\]])(global::)?(?<name>[A-Z]\w*(\s*\.\s*[A-Z]\w*)+)", RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex DottedName();

    [GeneratedRegex(@"^public\s+([a-z]+\s+)*(class|record\s+struct|record|struct|interface|enum|delegate\s+\S+)\s+(?<name>\w+)", RegexOptions.Multiline | RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex PublicType();
}
