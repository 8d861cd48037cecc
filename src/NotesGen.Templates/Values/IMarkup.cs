using System.Buffers;

namespace NotesGen.Templates;

/// <summary>HTML that writes itself, so that a large piece is never held as one string.</summary>
public interface IMarkup
{
    /// <summary>Writes the HTML in UTF-8.</summary>
    void WriteTo(IBufferWriter<byte> output);
}
