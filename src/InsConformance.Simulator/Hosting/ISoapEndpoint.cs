namespace InsConformance.Simulator.Hosting;

/// <summary>What a host serves: bytes in, bytes out. Called from many connections at once.</summary>
public interface ISoapEndpoint
{
    /// <summary>Answers a request. Never throws for a bad request: a bad request has its answer too.</summary>
    /// <exception cref="OperationCanceledException">The caller hung up, or the host stops.</exception>
    ValueTask<SoapResponse> AnswerAsync(SoapRequest request, CancellationToken cancellationToken);

    /// <summary>Says what is to become of a new connection.</summary>
    /// <param name="connectionId">Identifier of the connection.</param>
    ConnectionFate Welcome(string connectionId);

    /// <summary>Is told of a connection that failed before a whole request.</summary>
    void ConnectionFailed(ConnectionFailure failure);
}
