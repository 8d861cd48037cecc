using NotesGen.Templates.Functions;

namespace NotesGen.Templates;

/// <summary>Functions under one name: <c>string.upcase</c> is in the group <c>string</c>.</summary>
/// <param name="name">The name of the group.</param>
/// <param name="summary">What its functions are about, in one sentence.</param>
public sealed class FunctionGroup(string name, string summary)
{
    private readonly OrderedDictionary<string, NativeFunction> functions = new(StringComparer.Ordinal);

    /// <summary>The name of the group.</summary>
    public string Name { get; } = name;

    /// <summary>What its functions are about.</summary>
    public string Summary { get; } = summary;

    /// <summary>Its functions, in the order in which they were added.</summary>
    public IReadOnlyList<FunctionDescription> Functions => [.. functions.Values.Select(function => function.Description)];

    /// <summary>Adds a function.</summary>
    /// <param name="signature">Its name and parameters, such as <c>truncate(text, length, ellipsis = "...")</c> or <c>any(list, test, more...)</c>.</param>
    /// <param name="summary">What it gives, in one sentence.</param>
    /// <param name="body">What it does.</param>
    public FunctionGroup Add(string signature, string summary, FunctionBody body)
    {
        ArgumentNullException.ThrowIfNull(body);
        var (functionName, parameters) = Signature.Read(signature);
        var fullName = Name.Length == 0 ? functionName : $"{Name}.{functionName}";
        functions.Add(functionName, new NativeFunction(fullName, new FunctionDescription(functionName, parameters, summary), body));
        return this;
    }

    internal Function? Find(string functionName) => functions.GetValueOrDefault(functionName);

    internal IEnumerable<Function> All => functions.Values;
}
