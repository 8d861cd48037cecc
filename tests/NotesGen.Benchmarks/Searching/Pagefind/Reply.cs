namespace NotesGen.Benchmarks.Searching.Pagefind;

/// <summary>What a search gave to a question, ours or Pagefind's.</summary>
/// <param name="Addresses">What is shown, best first, relative to the site's root.</param>
/// <param name="Bytes">What was fetched for it that this reader did not have.</param>
/// <param name="Requests">In how many requests.</param>
internal sealed record Reply(IReadOnlyList<string> Addresses, long Bytes, int Requests);
