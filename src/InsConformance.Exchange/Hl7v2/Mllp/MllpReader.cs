namespace InsConformance.Exchange.Hl7v2.Mllp;

/// <summary>Reads blocks from a stream, in memory bounded by <see cref="MllpLimits.MessageBytes"/> and time bounded by the others.</summary>
internal sealed class MllpReader(Stream stream, MllpLimits limits, TimeProvider clock)
{
    private const int FirstBuffer = 16 * 1024;

    // Two bytes end the block, one starts it.
    private readonly int _longest = limits.MessageBytes + 3;
    private byte[] _buffer = new byte[Math.Min(FirstBuffer, limits.MessageBytes + 3)];
    private int _length;
    private int _scanned;

    /// <summary>The next block; null when the peer closed between two of them.</summary>
    /// <exception cref="MllpException">The block is too long or too slow, or nothing came, or the connection was lost.</exception>
    public async Task<MllpFrame?> ReadAsync(CancellationToken cancellation)
    {
        using var patience = new CancellationTokenSource(_length > 0 ? limits.MessageTime : limits.IdleTime, clock);
        using var linked = CancellationTokenSource.CreateLinkedTokenSource(patience.Token, cancellation);
        while (true)
        {
            if (TakeFrame(isEnd: false) is { } frame)
                return frame;
            var wasWaiting = _length == 0;
            var read = await FillAsync(linked.Token, cancellation);
            if (read == 0)
                return TakeFrame(isEnd: true);
            if (wasWaiting)
                patience.CancelAfter(limits.MessageTime);
        }
    }

    private async Task<int> FillAsync(CancellationToken patience, CancellationToken cancellation)
    {
        if (_length == _buffer.Length)
            Grow();
        try
        {
            var read = await stream.ReadAsync(_buffer.AsMemory(_length), patience);
            _length += read;
            return read;
        }
        catch (OperationCanceledException e) when (!cancellation.IsCancellationRequested)
        {
            throw _length == 0
                ? new MllpException(MllpFailure.Silence, $"Rien n'est arrivé pendant {limits.IdleTime.TotalSeconds:0} s.", e)
                : new MllpException(MllpFailure.MessageTooSlow, $"Le message n'est pas arrivé en entier en {limits.MessageTime.TotalSeconds:0} s : {_length} octets reçus.", e);
        }
        catch (IOException e)
        {
            throw new MllpException(MllpFailure.ConnectionLost, $"La connexion a été rompue par l'autre logiciel : {e.Message}", e);
        }
    }

    private void Grow()
    {
        if (_length >= _longest)
            throw new MllpException(MllpFailure.MessageTooLong, $"Le message dépasse {limits.MessageBytes} octets ; vérifier que le bloc finit par 0x1C 0x0D.");
        Array.Resize(ref _buffer, Math.Min(_longest, _buffer.Length * 2));
    }

    /// <summary>The first block of the buffer, if it is whole; whatever is left of the stream, if it has ended.</summary>
    private MllpFrame? TakeFrame(bool isEnd)
    {
        var end = _buffer.AsSpan(_scanned, _length - _scanned).IndexOf(MllpFrame.EndBlock);
        if (end < 0)
        {
            _scanned = _length;
            return isEnd && _length > 0 ? Take(_length, _length, MllpEnding.Truncated) : null;
        }

        end += _scanned;
        if (end + 1 == _length && !isEnd)
        {
            _scanned = end;
            return null; // The carriage return may still be on its way.
        }

        return end + 1 < _length && _buffer[end + 1] == MllpFrame.CarriageReturn
            ? Take(end, end + 2, MllpEnding.Complete)
            : Take(end, end + 1, MllpEnding.WithoutCarriageReturn);
    }

    private MllpFrame Take(int end, int next, MllpEnding ending)
    {
        var start = _buffer.AsSpan(0, end).IndexOf(MllpFrame.StartBlock);
        var stray = start < 0 ? 0 : start;
        var message = _buffer.AsSpan((start + 1)..end).ToArray();
        _buffer.AsSpan(next, _length - next).CopyTo(_buffer);
        _length -= next;
        _scanned = 0;
        return new MllpFrame(message, stray, ending) { HasStart = start >= 0 };
    }
}
