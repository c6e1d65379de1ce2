using InsConformance.Insi.Wire;
using InsConformance.Simulator.Answering;
using InsConformance.Simulator.Hosting;
using InsConformance.Simulator.Tests.Support;

namespace InsConformance.Simulator.Tests.Hostile;

/// <summary>A simulator under attack: what the journal must say, and the well-behaved client that comes next.</summary>
public abstract class HostileTest(SharedPki shared) : SimulatorTest(shared)
{
    /// <summary>Far beyond what a refusal takes, on a machine busy with something else too.</summary>
    private static readonly TimeSpan Bound = TimeSpan.FromSeconds(30);

    /// <summary>A conformant message, cut where the attack goes.</summary>
    private protected static string Message(string session = "hostile") => System.Text.Encoding.UTF8.GetString(Requests.Bytes(Requests.AdrunZoe, session));

    private protected async Task<RawAnswer> PostAsync(byte[] body, string contentType = "application/soap+xml; charset=utf-8")
    {
        using var client = new TestClient(Simulator);
        return await InTimeAsync(client.PostAsync(body, contentType));
    }

    /// <summary>A simulator that an attack keeps busy for ever fails the test, and does not hang it.</summary>
    private protected static async Task<T> InTimeAsync<T>(Task<T> answer)
    {
        try
        {
            return await answer.WaitAsync(Bound, TestContext.Current.CancellationToken);
        }
        catch (TimeoutException e)
        {
            throw new TimeoutException($"The simulator did not answer within {Bound}: the attack holds it.", e);
        }
    }

    private protected async Task<RawAnswer> PostAsync(string body) => await PostAsync(System.Text.Encoding.UTF8.GetBytes(body));

    private protected void ShouldBeRefused(RawAnswer answer, WireErrorKind kind, string why)
    {
        answer.Status.Should().Be(400);
        var exchange = Simulator.Journal.Exchanges().Single();
        exchange.Unreadable!.Kind.Should().Be(kind);
        exchange.Decision.Origin.Should().Be(DecisionOrigin.Transport);
        exchange.Decision.Why.Should().Match(why);
    }

    private protected async Task<ConnectionFailure> FailureAsync(ConnectionFailureKind kind) => await Simulator.Journal.AwaitAsync(
        journal => journal.ConnectionFailures().FirstOrDefault(failure => failure.Kind == kind));

    private protected async Task TheNextClientIsServedAsync()
    {
        using var client = new TestClient(Simulator);
        (await InTimeAsync(client.SearchAsync(Requests.AdrunZoe, "next"))).Answer.Code.Should().Be("00");
    }
}
