using System.Buffers.Binary;

namespace InsConformance.Cards.Vpcd;

/// <summary>
/// Frames of vpcd in a stream: two bytes of length, high byte first, then the payload. Frames come merged or cut anywhere: bytes are received
/// into <see cref="Free"/>, counted with <see cref="Received"/>, and frames taken while there are any.
/// </summary>
internal sealed class VpcdFrames
{
    /// <summary>Longest payload.</summary>
    public const int MaxPayload = 0xFFFF;

    private const int HeaderLength = 2;

    private readonly byte[] _bytes = new byte[HeaderLength + MaxPayload];
    private int _start;
    private int _end;

    /// <summary>Whether the stream stands between two frames.</summary>
    public bool IsBetweenFrames => _start == _end;

    /// <summary>Room for what is received next; never empty once all the whole frames are taken.</summary>
    public Memory<byte> Free
    {
        get
        {
            if (_start > 0)
            {
                _bytes.AsSpan(_start.._end).CopyTo(_bytes);
                (_start, _end) = (0, _end - _start);
            }

            return _bytes.AsMemory(_end);
        }
    }

    /// <summary>Puts a payload in a frame, so that one write carries both.</summary>
    public static byte[] Frame(ReadOnlySpan<byte> payload)
    {
        var frame = new byte[HeaderLength + payload.Length];
        BinaryPrimitives.WriteUInt16BigEndian(frame, checked((ushort)payload.Length));
        payload.CopyTo(frame.AsSpan(HeaderLength));
        return frame;
    }

    /// <summary>Counts bytes put into <see cref="Free"/>.</summary>
    public void Received(int count) => _end += count;

    /// <summary>Takes the next whole frame. Its payload is valid until <see cref="Free"/> is asked again.</summary>
    public bool TryTake(out ReadOnlyMemory<byte> payload)
    {
        payload = default;
        var held = _bytes.AsMemory(_start.._end);
        if (held.Length < HeaderLength)
            return false;
        var length = BinaryPrimitives.ReadUInt16BigEndian(held.Span);
        if (held.Length < HeaderLength + length)
            return false;
        payload = held.Slice(HeaderLength, length);
        _start += HeaderLength + length;
        return true;
    }
}
