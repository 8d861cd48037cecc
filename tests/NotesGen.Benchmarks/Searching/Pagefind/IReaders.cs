namespace NotesGen.Benchmarks.Searching.Pagefind;

/// <summary>Readers who ask the search of one site.</summary>
internal interface IReaders : IDisposable
{
    /// <summary>Somebody comes who has fetched nothing yet; whoever was there leaves.</summary>
    void Arrive();

    /// <summary>Whoever came last asks, and keeps what is fetched.</summary>
    Reply Ask(string query, int shown);
}
