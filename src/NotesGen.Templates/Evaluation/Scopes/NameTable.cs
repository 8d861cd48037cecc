using System.Collections.Concurrent;

namespace NotesGen.Templates.Evaluation;

/// <summary>
/// Gives every name of a variable a small number, the same in all templates of an engine, so that a variable is an
/// array access. Grows while templates are compiled; safe for several threads.
/// </summary>
internal sealed class NameTable
{
    private readonly ConcurrentDictionary<string, int> numbers = new(StringComparer.Ordinal);
    private readonly Lock growing = new();
    private volatile string[] names = [];

    public int Count => names.Length;

    public string this[int number] => names[number];

    public int NumberOf(string name)
    {
        if (numbers.TryGetValue(name, out var known)) return known;
        lock (growing)
        {
            if (numbers.TryGetValue(name, out known)) return known;
            var number = names.Length;
            names = [.. names, name];
            numbers[name] = number;
            return number;
        }
    }

    public bool TryNumberOf(string name, out int number) => numbers.TryGetValue(name, out number);
}
