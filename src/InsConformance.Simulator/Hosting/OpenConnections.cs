using System.Collections.Concurrent;
using Microsoft.AspNetCore.Connections;

namespace InsConformance.Simulator.Hosting;

/// <summary>The connections of a listener, to be able to cut them.</summary>
internal sealed class OpenConnections
{
    private readonly ConcurrentDictionary<ConnectionContext, byte> _connections = new();

    public async Task KeepWhileAsync(ConnectionContext connection, Func<Task> lives)
    {
        _connections.TryAdd(connection, 0);
        try
        {
            await lives().ConfigureAwait(false);
        }
        finally
        {
            _connections.TryRemove(connection, out _);
        }
    }

    public void CutAll()
    {
        foreach (var connection in _connections.Keys)
            connection.Abort(new ConnectionAbortedException("The simulator cuts its connections."));
    }
}
