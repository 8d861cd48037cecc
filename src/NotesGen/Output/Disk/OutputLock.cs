namespace NotesGen.Output.Disk;

/// <summary>
/// Keeps an output folder to one build at a time: a file that the system lets only one program have open. Whatever way that program ends, the
/// system gives the file free.
/// </summary>
internal static class OutputLock
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(50);

    /// <summary>Waits until no other build writes to a folder, and keeps it until what is returned is disposed of.</summary>
    /// <param name="root">The output folder, which must be there.</param>
    /// <param name="waiting">Called once if there is somebody to wait for.</param>
    /// <param name="cancellation">Ends the waiting.</param>
    /// <exception cref="OperationCanceledException">The waiting was ended.</exception>
    public static IDisposable Take(string root, Action? waiting, CancellationToken cancellation)
    {
        string path = OutputPath.On(root, Manifest.FileName + ".lock");
        bool hasSaidSo = false;
        while (true)
        {
            try
            {
                return new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, bufferSize: 1, FileOptions.DeleteOnClose);
            }
            catch (IOException) when (File.Exists(path) && new FileInfo(path).LinkTarget is null)
            {
                if (!hasSaidSo)
                {
                    waiting?.Invoke();
                    hasSaidSo = true;
                }

                cancellation.WaitHandle.WaitOne(Pause);
                cancellation.ThrowIfCancellationRequested();
            }
        }
    }
}
