using NotesGen.Diagnostics;

namespace NotesGen.Parsing.FrontMatter;

/// <summary>
/// Reads the front matter of a file. If YAML cannot read it as a whole, each top-level key is read by itself, so that
/// one broken line costs one value.
/// </summary>
internal static class FrontMatterReader
{
    private static readonly YamlNode Empty = YamlNode.OfMap([], default);

    /// <summary>The keys of the front matter, a map that may be empty, and where the body begins.</summary>
    public static (YamlNode Fields, int BodyStart) Read(SourceText source, ICollection<Diagnostic> diagnostics)
    {
        FrontMatterBlock block = FrontMatterBlock.Find(source, diagnostics);
        if (block.BodyStart == 0)
        {
            return (Empty, 0);
        }

        string yaml = source.Text[block.Start..block.End];
        YamlNode fields;
        try
        {
            fields = YamlReader.ReadMap(yaml, block.Start) ?? Empty;
        }
        catch (YamlFailure)
        {
            fields = ReadKeyByKey(yaml, block.Start, source.Path, diagnostics);
        }

        ReportDuplicates(fields, source.Path, diagnostics);
        return (fields, block.BodyStart);
    }

    private static YamlNode ReadKeyByKey(string yaml, int offset, SourcePath path, ICollection<Diagnostic> diagnostics)
    {
        List<YamlEntry> entries = [];
        int start = 0;
        while (start < yaml.Length)
        {
            int end = EndOfKey(yaml, start);
            string chunk = yaml[start..end];
            try
            {
                if (YamlReader.ReadMap(chunk, offset + start) is { } part)
                {
                    entries.AddRange(part.Entries);
                }
            }
            catch (YamlFailure failure)
            {
                YamlEntry? plain = PlainLine(chunk, offset + start);
                diagnostics.Add(new Diagnostic(Catalogue.UnreadableFrontMatter, new SourcePlace(path, failure.Span), "YAML cannot read this: " + failure.Message)
                {
                    Help = plain is null
                        ? "the note is published without this value"
                        : $"put the value in quotes; it was taken as the text `{plain.Value.Text}`",
                });
                if (plain is not null)
                {
                    entries.Add(plain);
                }
            }

            start = end;
        }

        return YamlNode.OfMap(entries, new SourceSpan(offset, yaml.Length));
    }

    /// <summary>A top-level key ends where the next line begins with neither space, list dash, bracket nor comment.</summary>
    private static int EndOfKey(string yaml, int start)
    {
        int line = start;
        do
        {
            int next = yaml.AsSpan(line).IndexOfAny('\r', '\n');
            line = next < 0 ? yaml.Length : line + next + 1;
        }
        while (line < yaml.Length && yaml[line] is ' ' or '\t' or '-' or ']' or '}' or '#' or '\r' or '\n');
        return line;
    }

    /// <summary>
    /// <c>title: Scaling laws: a second look</c> is not YAML, but what its author meant is plain: everything behind the first colon.
    /// </summary>
    private static YamlEntry? PlainLine(string chunk, int offset)
    {
        string line = chunk.TrimEnd();
        int colon = line.IndexOf(':', StringComparison.Ordinal);
        if (colon <= 0 || line.AsSpan().ContainsAny('\r', '\n') || line[0] is '"' or '\'' or '[' or '{' or '-' or ' ' or '\t')
        {
            return null;
        }

        string value = line[(colon + 1)..].Trim();
        if (value.Length == 0 || value[0] is '[' or '{' or '"' or '\'' or '|' or '>' or '&' or '*' or '!')
        {
            return null;
        }

        int valueStart = line.IndexOf(value, colon + 1, StringComparison.Ordinal);
        return new YamlEntry(
            line[..colon].Trim(), new SourceSpan(offset, colon), YamlNode.OfText(value, new SourceSpan(offset + valueStart, value.Length)));
    }

    /// <summary>Reports every key of a map that stands there a second time.</summary>
    public static void ReportDuplicates(YamlNode fields, SourcePath path, ICollection<Diagnostic> diagnostics)
    {
        Dictionary<string, SourceSpan> seen = new(fields.Entries.Count, StringComparer.OrdinalIgnoreCase);
        foreach (YamlEntry entry in fields.Entries)
        {
            if (!seen.TryAdd(entry.Key, entry.KeySpan))
            {
                diagnostics.Add(new Diagnostic(
                    Catalogue.DuplicateKey, new SourcePlace(path, entry.KeySpan), $"the key `{entry.Key}` stands here a second time; this value is used")
                {
                    Notes = [new DiagnosticNote("it stands first here", new SourcePlace(path, seen[entry.Key]))],
                });
            }
        }
    }
}
