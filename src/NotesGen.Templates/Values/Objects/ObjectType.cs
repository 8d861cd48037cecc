using NotesGen.Templates.Values;

namespace NotesGen.Templates;

/// <summary>
/// How a .NET type appears in templates: the members listed here and no others. The reference for theme authors is
/// made from it. Complete it before the first rendering; after that it is only read.
/// </summary>
/// <param name="name">The type's name for theme authors.</param>
/// <param name="summary">What it is, in one sentence for theme authors.</param>
public sealed class ObjectType<T>(string name, string summary)
    where T : class
{
    private readonly List<Member> members = [];

    /// <summary>The type's name for theme authors.</summary>
    public string Name { get; } = name;

    /// <summary>What it is, in one sentence.</summary>
    public string Summary { get; } = summary;

    /// <summary>The members, in the order in which they were added.</summary>
    public IReadOnlyList<Member> Members => members;

    internal ExposedShape<T> Shape { get; } = new();

    internal ExposedListShape<T> ListShape => field ??= new ExposedListShape<T>(Shape);

    /// <summary>Adds a member.</summary>
    /// <param name="name">Its name in templates.</param>
    /// <param name="summary">What it is, in one sentence.</param>
    /// <param name="read">Reads it. Must be pure: templates may read it any number of times, from several threads.</param>
    public ObjectType<T> Member(string name, string summary, Func<T, Value> read)
    {
        ArgumentNullException.ThrowIfNull(read);
        Shape.Add(name, read);
        members.Add(new Member(name, summary));
        return this;
    }
}
