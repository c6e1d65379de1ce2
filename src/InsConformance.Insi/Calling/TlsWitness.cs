using System.Net.Security;

namespace InsConformance.Insi.Calling;

/// <summary>
/// Tells each call which connection carried it. The handler reuses connections without saying so, but it writes a request in the
/// asynchronous flow of its call: the stream that sees the first byte go knows which call it is.
/// </summary>
public sealed class TlsWitness
{
    private readonly AsyncLocal<Call?> _current = new();

    /// <summary>Opens the record of the call that this asynchronous flow makes.</summary>
    public Call Begin() => _current.Value = new Call();

    /// <summary>Makes a new connection watched.</summary>
    public Stream Watch(Stream connection)
        => connection is SslStream secured ? new WatchedStream(secured, TlsFacts.Of(secured), _current) : connection;

    /// <summary>What is known of one call.</summary>
    public sealed class Call
    {
        /// <summary>Facts of the connection; null until the request starts on one.</summary>
        public TlsFacts? Facts { get; set; }
    }

    private sealed class WatchedStream(SslStream inner, TlsFacts facts, AsyncLocal<Call?> current) : Stream
    {
        public override bool CanRead => inner.CanRead;

        public override bool CanSeek => false;

        public override bool CanWrite => inner.CanWrite;

        public override long Length => inner.Length;

        public override long Position
        {
            get => inner.Position;
            set => inner.Position = value;
        }

        public override ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default)
        {
            current.Value?.Facts = facts;
            return inner.WriteAsync(buffer, cancellationToken);
        }

        public override Task WriteAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken)
            => WriteAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

        public override void Write(byte[] buffer, int offset, int count) => inner.Write(buffer, offset, count);

        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
            => inner.ReadAsync(buffer, cancellationToken);

        public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken)
            => inner.ReadAsync(buffer, offset, count, cancellationToken);

        public override int Read(byte[] buffer, int offset, int count) => inner.Read(buffer, offset, count);

        public override Task FlushAsync(CancellationToken cancellationToken) => inner.FlushAsync(cancellationToken);

        public override void Flush() => inner.Flush();

        public override long Seek(long offset, SeekOrigin origin) => inner.Seek(offset, origin);

        public override void SetLength(long value) => inner.SetLength(value);

        protected override void Dispose(bool disposing)
        {
            if (disposing)
                inner.Dispose();
            base.Dispose(disposing);
        }
    }
}
