using System.Collections;

namespace NotesGen.Rendering.Reuse;

/// <summary>A list of facts that tells <see cref="PageReads"/> what is read of it.</summary>
/// <param name="list">The facts, one for each thing of the fact's subject.</param>
/// <param name="fact">What they are.</param>
internal sealed class WatchedList<T>(IReadOnlyList<T> list, Fact fact) : IReadOnlyList<T>
{
    /// <inheritdoc/>
    public int Count
    {
        get
        {
            PageReads.Tell(Fact.Members, (int)FactIds.SubjectOf(fact));
            return list.Count;
        }
    }

    /// <inheritdoc/>
    public T this[int index]
    {
        get
        {
            PageReads.Tell(fact, index);
            return list[index];
        }
    }

    /// <inheritdoc/>
    public IEnumerator<T> GetEnumerator()
    {
        int count = Count;
        for (int i = 0; i < count; i++)
        {
            yield return this[i];
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
