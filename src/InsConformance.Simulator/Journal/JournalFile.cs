using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text.Json;
using InsConformance.Simulator.Hosting;

namespace InsConformance.Simulator.Journal;

/// <summary>
/// Journal sur disque : one line of JSON per exchange or connection failure, masked, appended and flushed at once. Beyond its bound the file is set aside under a number
/// (<c>journal.jsonl</c>, then <c>journal.1.jsonl</c>, the oldest having the greatest) and the oldest is deleted. After a crash the last line may be cut: the next writer
/// starts a line of its own, and <see cref="ReadAsync"/> passes over what is not a whole line. Thread-safe.
/// </summary>
public sealed class JournalFile : IDisposable
{
    private readonly Lock _gate = new();
    private readonly FileInfo _file;
    private readonly JournalFileLimits _limits;
    private readonly Masking _masking;
    private FileStream? _stream;

    private JournalFile(FileInfo file, JournalFileLimits limits, Masking masking) => (_file, _limits, _masking) = (file, limits, masking);

    /// <summary>French: why nothing is written any more, the disk being full for instance; null while all is well. The simulator goes on without its file.</summary>
    public string? Problem { get; private set; }

    /// <summary>Opens a journal file, made with its folder when missing, continued otherwise.</summary>
    /// <param name="file">The current file.</param>
    /// <param name="limits">Its bounds.</param>
    /// <param name="masking">Hides what must not be written.</param>
    /// <exception cref="SimulatorSetupException">It cannot be written.</exception>
    public static JournalFile Open(FileInfo file, JournalFileLimits limits, Masking masking)
    {
        ArgumentNullException.ThrowIfNull(file);
        var journal = new JournalFile(file, limits, masking);
        try
        {
            file.Directory?.Create();
            journal._stream = journal.Continue();
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw new SimulatorSetupException($"Le journal « {file.FullName} » ne peut pas être écrit : {failure.Message} Donnez un autre fichier, ou libérez celui-ci.", failure);
        }

        return journal;
    }

    /// <summary>Adds an exchange.</summary>
    public void Append(ServedExchange exchange) => Append(new JournalLine(Exchange: ExchangeDocument.Of(exchange, _masking)));

    /// <summary>Adds a connection failure.</summary>
    public void Append(ConnectionFailure failure) => Append(new JournalLine(Failure: FailureDocument.Of(failure)));

    /// <summary>The whole lines of a file, in order; what a crash cut short is passed over.</summary>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public static async IAsyncEnumerable<JournalLine> ReadAsync(FileInfo file, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(file);
        using var reader = new StreamReader(file.Open(FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete));
        while (await reader.ReadLineAsync(cancellationToken).ConfigureAwait(false) is { } text)
        {
            if (text.Length > 0 && Parse(text) is { } line)
                yield return line;
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        lock (_gate)
        {
            _stream?.Dispose();
            _stream = null;
        }
    }

    private static JournalLine? Parse(string text)
    {
        try
        {
            return JsonSerializer.Deserialize<JournalLine>(text, JournalJson.Options);
        }
        catch (JsonException)
        {
            return null; // Cut short by a crash: not a line.
        }
    }

    private void Append(JournalLine line)
    {
        byte[] bytes = [.. JsonSerializer.SerializeToUtf8Bytes(line, JournalJson.Options), (byte)'\n'];
        lock (_gate)
        {
            if (_stream is null)
                return;
            try
            {
                if (_stream.Length > 0 && _stream.Length + bytes.Length > _limits.MaxBytes)
                    Rotate();
                _stream.Write(bytes);
                _stream.Flush();
            }
            catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
            {
                Problem = $"Le journal « {_file.FullName} » n'est plus écrit : {failure.Message} Les échanges restent en mémoire, dans sa limite.";
                _stream.Dispose();
                _stream = null;
            }
        }
    }

    private FileStream Continue()
    {
        var stream = new FileStream(_file.FullName, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.Read);
        if (stream.Length == 0)
            return stream;
        stream.Seek(-1, SeekOrigin.End);
        if (stream.ReadByte() != '\n')
            stream.WriteByte((byte)'\n');
        return stream;
    }

    private void Rotate()
    {
        _stream!.Dispose();
        File.Delete(Numbered(_limits.MaxFiles - 1));
        for (var rank = _limits.MaxFiles - 2; rank >= 0; rank--)
        {
            if (File.Exists(Numbered(rank)))
                File.Move(Numbered(rank), Numbered(rank + 1));
        }

        _stream = Continue();
    }

    private string Numbered(int rank) => rank == 0
        ? _file.FullName
        : Path.ChangeExtension(_file.FullName, rank.ToString(CultureInfo.InvariantCulture) + _file.Extension);
}
