namespace NotesGen.Templates;

/// <summary>Functions that a host gives its templates, beside the built-in ones. Complete it before an engine uses it.</summary>
public sealed class FunctionSet
{
    private readonly List<FunctionGroup> groups = [];

    /// <summary>The built-in groups: <c>array</c>, <c>date</c>, <c>html</c>, <c>math</c>, <c>object</c>, <c>regex</c>, <c>string</c>, <c>timespan</c>.</summary>
    public static IReadOnlyList<FunctionGroup> BuiltIn => Functions.BuiltInGroups.All;

    /// <summary>The functions without a group.</summary>
    public FunctionGroup Ungrouped { get; } = new("", "Functions that are called by their name alone.");

    /// <summary>The groups that were added.</summary>
    public IReadOnlyList<FunctionGroup> Groups => groups;

    /// <summary>Adds a function that is called by its name alone. See <see cref="FunctionGroup.Add"/>.</summary>
    public FunctionSet Add(string signature, string summary, FunctionBody body)
    {
        Ungrouped.Add(signature, summary, body);
        return this;
    }

    /// <summary>Adds a group of functions.</summary>
    public FunctionSet Add(FunctionGroup group)
    {
        groups.Add(group);
        return this;
    }
}
