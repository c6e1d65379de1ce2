using InsConformance.Simulator.Hosting;

namespace InsConformance.Simulator.Tests.Relaying;

/// <summary>A service that answers what a test says.</summary>
internal sealed class FixedEndpoint(Func<SoapRequest, CancellationToken, Task<SoapResponse>> answer) : ISoapEndpoint
{
    public ConnectionFate Fate { get; init; } = ConnectionFate.Served;

    public async ValueTask<SoapResponse> AnswerAsync(SoapRequest request, CancellationToken cancellationToken) => await answer(request, cancellationToken);

    public ConnectionFate Welcome(string connectionId) => Fate;

    public void ConnectionFailed(ConnectionFailure failure)
    {
    }
}
