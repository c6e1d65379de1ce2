using System.Net;
using System.Net.Sockets;
using Microsoft.AspNetCore.Connections;
using Microsoft.AspNetCore.Server.Kestrel.Transport.Sockets;
using Microsoft.Extensions.Logging;

namespace InsConformance.Simulator.Hosting;

/// <summary>Kestrel's socket connections, from a port that can be closed, so that the system refuses the callers, and opened again.</summary>
internal sealed class ClosablePort(ILoggerFactory loggers) : IConnectionListenerFactory, IConnectionListener
{
    /// <summary>A write completes when the system has the bytes: a connection can then be reset knowing what left before.</summary>
    private readonly SocketConnectionContextFactory _connections = new(
        new SocketConnectionFactoryOptions { MaxWriteBufferSize = 1 }, loggers.CreateLogger($"{HandshakeLog.Category}.Transport.Sockets"));

    private readonly Lock _gate = new();
    private TaskCompletionSource<Socket?> _port = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private bool _unbound;

    /// <inheritdoc/>
    public EndPoint EndPoint { get; private set; } = null!;

    /// <inheritdoc/>
    public ValueTask<IConnectionListener> BindAsync(EndPoint endpoint, CancellationToken cancellationToken = default)
    {
        EndPoint = endpoint;
        Open();
        return new ValueTask<IConnectionListener>(this);
    }

    /// <summary>Opens the port, if it is closed.</summary>
    public void Open()
    {
        lock (_gate)
        {
            if (_unbound || _port.Task.IsCompleted)
                return;
            var socket = SocketTransportOptions.CreateDefaultBoundListenSocket(EndPoint);
            socket.Listen();
            EndPoint = socket.LocalEndPoint!;
            _port.SetResult(socket);
        }
    }

    /// <summary>Closes the port: whoever calls is refused until <see cref="Open"/>. Connections under way live on.</summary>
    public void Close()
    {
        lock (_gate)
        {
            if (!_port.Task.IsCompletedSuccessfully)
                return;
            _port.Task.Result?.Dispose();
            if (!_unbound)
                _port = new TaskCompletionSource<Socket?>(TaskCreationOptions.RunContinuationsAsynchronously);
        }
    }

    /// <inheritdoc/>
    public async ValueTask<ConnectionContext?> AcceptAsync(CancellationToken cancellationToken = default)
    {
        while (await OpenedAsync(cancellationToken).ConfigureAwait(false) is { } socket)
        {
            try
            {
                var connection = await socket.AcceptAsync(cancellationToken).ConfigureAwait(false);
                connection.NoDelay = true;
                return _connections.Create(connection);
            }
            catch (Exception failure) when (failure is SocketException or ObjectDisposedException)
            {
                // The port was closed, or the caller hung up while it waited: on to the next one.
            }
        }

        return null;
    }

    /// <inheritdoc/>
    public ValueTask UnbindAsync(CancellationToken cancellationToken = default)
    {
        lock (_gate)
        {
            _unbound = true;
            Close();
            _port.TrySetResult(null);
        }

        return ValueTask.CompletedTask;
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await UnbindAsync().ConfigureAwait(false);
        _connections.Dispose();
    }

    /// <summary>The socket that accepts, once the port is open; null when the listener stops.</summary>
    private async ValueTask<Socket?> OpenedAsync(CancellationToken cancellationToken)
    {
        Task<Socket?> port;
        lock (_gate)
        {
            if (_unbound)
                return null;
            port = _port.Task;
        }

        return await port.WaitAsync(cancellationToken).ConfigureAwait(false);
    }
}
