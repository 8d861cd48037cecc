using System.Runtime.InteropServices;

namespace NotesGen.Cli;

/// <summary>
/// Ends the program when the user wants it to end. While a build only reads and works, it ends on the spot; while
/// files are written, it ends between two of them, so that each stays whole.
/// </summary>
internal sealed class Interruption : IDisposable
{
    private readonly CancellationTokenSource source = new();
    private readonly PosixSignalRegistration[] registrations;
    private readonly TextWriter error;
    private volatile bool isWriting;

    /// <summary>Listens from now on.</summary>
    /// <param name="error">Takes the message that nothing was changed.</param>
    public Interruption(TextWriter error)
    {
        this.error = error;
        registrations =
        [
            PosixSignalRegistration.Create(PosixSignal.SIGINT, OnSignal),
            PosixSignalRegistration.Create(PosixSignal.SIGTERM, OnSignal),
        ];
    }

    /// <summary>Cancelled when the user wants writing to end.</summary>
    public CancellationToken Token => source.Token;

    /// <summary>Says that files are being written from now on.</summary>
    public void BeginWriting() => isWriting = true;

    /// <inheritdoc/>
    public void Dispose()
    {
        Array.ForEach(registrations, static registration => registration.Dispose());
        source.Dispose();
    }

    private void OnSignal(PosixSignalContext context)
    {
        context.Cancel = true;
        if (isWriting && !source.IsCancellationRequested)
        {
            source.Cancel();
            return;
        }

        error.WriteLine();
        error.WriteLine(isWriting ? "notesgen: interrupted" : "notesgen: interrupted; nothing was written");
        Environment.Exit(ExitCode.Interrupted);
    }
}
