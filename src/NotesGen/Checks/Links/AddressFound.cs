namespace NotesGen.Checks.Links;

/// <summary>Takes an address of a page.</summary>
/// <param name="element">The name of the element that has it.</param>
/// <param name="address">The address, references read; never empty.</param>
internal delegate void AddressFound(ReadOnlySpan<char> element, ReadOnlySpan<char> address);
