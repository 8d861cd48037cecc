using NotesGen.Benchmarks.Vaults;

namespace NotesGen.Benchmarks.Commands;

/// <summary>Writes a made-up vault.</summary>
internal static class VaultCommand
{
    public static Command Command { get; } = new(
        "vault", "vault N OUT [--seed S]", "a made-up vault of N research notes; the same N and S give the same bytes", arguments =>
        {
            Console.WriteLine(VaultWriter.Write(
                arguments.At(1, "the folder"), arguments.NumberAt(0, "the number of notes"), arguments.Number("--seed", 1)));
            return 0;
        });
}
