using InsConformance.Cli.Diagnosis.Faults;
using InsConformance.Cli.Relaying;
using InsConformance.Insi.Calling;
using InsConformance.Simulator.Relaying;

namespace InsConformance.Cli.Diagnosis.Addresses;

/// <summary>The téléservice that will be called: its address, the way to it, its certificate, its hour. The way is the one of the relay, which asks for nothing about anybody.</summary>
internal static class AddressExamination
{
    /// <param name="address">What was written.</param>
    /// <param name="setup">How it is called: certificate, authorities, proxy, patience. Its own addresses do not matter.</param>
    /// <param name="time">Hour of the machine.</param>
    public static Examination Of(string address, RelaySetup setup, TimeProvider time) => new($"Adresse du téléservice {InsiAddress.Shown(address)}", async cancellationToken =>
    {
        if (InsiAddress.Read(address, setup.AllowsProduction, out var ofText) is not { } uri)
            return ofText;
        return [.. ofText, .. await GoAsync(setup with { Target = setup.Certificate is null ? null : uri, CardTarget = setup.Certificate is null ? uri : null }, time, cancellationToken)];
    });

    private static async Task<IEnumerable<FoundFault>> GoAsync(RelaySetup setup, TimeProvider time, CancellationToken cancellationToken)
    {
        if (!TryOpen(setup, out var certificate))
            return [];
        using (certificate)
        {
            try
            {
                var upstream = setup.Upstream(certificate, setup.ReadAuthorities(), setup.ReadProxyCredentials()) with { WallClock = time };
                return (await RelayChecks.ReachAsync(upstream, cancellationToken)).Select(fault => RoadFaults.Of(fault.Kind).Seen(fault.Cause));
            }
            catch (RelayFaultException unreadable)
            {
                return [RoadFaults.Of(unreadable.Fault.Kind).Seen(unreadable.Fault.Cause)];
            }
            catch (UserErrorException missing)
            {
                return [MachineFaults.ProxyRefuses.Seen(missing.Message)];
            }
        }
    }

    /// <summary>Opens the client certificate, if there is one. What is wrong with one that does not open is said by its own examination.</summary>
    private static bool TryOpen(RelaySetup setup, out ClientCertificate? certificate)
    {
        certificate = null;
        try
        {
            certificate = setup.Editor?.Open();
            return true;
        }
        catch (Exception unusable) when (unusable is RelayFaultException or UserErrorException)
        {
            return false;
        }
    }
}
