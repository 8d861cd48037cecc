using System.Security.Cryptography;
using NotesGen.Model;

namespace NotesGen.Indexing.Search.Writing.Files;

/// <summary>A file of the index that is named by its bytes.</summary>
internal sealed record HashedFile(byte[] Hash, OutputFile File)
{
    /// <param name="kind">How the name begins.</param>
    /// <param name="bytes">What the file holds.</param>
    public static HashedFile Of(string kind, byte[] bytes)
    {
        byte[] hash = SHA256.HashData(bytes)[..IndexFiles.HashLength];
        return new HashedFile(hash, new OutputFile(IndexFiles.PathOf(kind, hash), bytes));
    }
}
