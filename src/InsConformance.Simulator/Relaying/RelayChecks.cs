using System.Globalization;
using InsConformance.Insi.Calling;
using InsConformance.Simulator.Answering;
using InsConformance.Simulator.Hosting;

namespace InsConformance.Simulator.Relaying;

/// <summary>Vérifications d'installation : what can be said of the way to the real service before a product calls it. Each finding is a fault of the set-up, never of the product.</summary>
public static class RelayChecks
{
    /// <summary>Beyond it, a clock is wrong: what a request says of its hour is refused by the auditor too.</summary>
    public static readonly TimeSpan ToleratedSkew = TimeSpan.FromMinutes(5);

    /// <summary>Whether an address can be one of the real service: https, nothing secret in it, not production.</summary>
    /// <param name="target">The address.</param>
    /// <param name="allowsProduction">Whether production is allowed.</param>
    public static RelayFault? Target(Uri target, bool allowsProduction)
    {
        ArgumentNullException.ThrowIfNull(target);
        if (target is { IsAbsoluteUri: false } or { Scheme: not "https" } or { UserInfo: not "" } or { Query: not "" } or { Fragment: not "" })
            return RelayFaults.Address.Because("L'adresse donnée n'est pas une adresse https simple."); // Not shown: it may hold a password.
        return !allowsProduction && ProductionHosts.Contains(target)
            ? RelayFaults.Production.Because($"« {target.Host} » est un serveur de production.")
            : null;
    }

    /// <summary>Whether the clock of this machine and that of the service agree.</summary>
    /// <param name="there">« Date » of an answer.</param>
    /// <param name="here">Date of the machine.</param>
    /// <param name="target">The service.</param>
    public static RelayFault? Skew(DateTimeOffset there, DateTimeOffset here, Uri target)
    {
        ArgumentNullException.ThrowIfNull(target);
        var ahead = here - there;
        return ahead.Duration() <= ToleratedSkew ? null : RelayFaults.Clock.Because(string.Create(
            CultureInfo.InvariantCulture,
            $"L'horloge de cette machine {(ahead > TimeSpan.Zero ? "avance" : "retarde")} de {ahead.Duration().TotalMinutes:0} min sur celle de {target.Authority}."));
    }

    /// <summary>Whether a name leads somewhere that is not production; behind a proxy, the proxy knows.</summary>
    public static async Task<RelayFault?> NameAsync(UpstreamOptions options, Uri target, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(options);
        ArgumentNullException.ThrowIfNull(target);
        if (options.Proxy is not null)
            return null;
        try
        {
            await new Road(options).ResolveAsync(target.IdnHost, toProxy: false, cancellationToken).ConfigureAwait(false);
            return null;
        }
        catch (RelayFaultException failure)
        {
            return failure.Fault;
        }
    }

    /// <summary>
    /// Goes to the service and back, with a <c>GET</c> that asks for nothing: name, proxy, handshake, both certificates, clock. Any HTTP answer is a good one.
    /// </summary>
    public static async Task<IReadOnlyList<RelayFault>> ReachAsync(UpstreamOptions options, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(options);
        List<RelayFault> faults = [];
        foreach (var mode in (AccessMode[])[AccessMode.Certificate, AccessMode.Card])
        {
            using var upstream = InsiRelay.UpstreamOf(mode, options);
            if (upstream is not null)
                faults.AddRange(await ReachAsync(upstream, options.WallClock, cancellationToken).ConfigureAwait(false));
        }

        return faults;
    }

    /// <exception cref="RelayFaultException">An address is not usable, or is one of production.</exception>
    internal static void RequireTargets(UpstreamOptions options)
    {
        foreach (var target in new[] { options.CertificateTarget, options.CardTarget }.OfType<Uri>())
        {
            if (Target(target, options.AllowsProduction) is { } fault)
                throw new RelayFaultException(fault);
        }
    }

    private static async Task<IReadOnlyList<RelayFault>> ReachAsync(Upstream upstream, TimeProvider wallClock, CancellationToken cancellationToken)
    {
        try
        {
            var nothing = new SoapRequest { Method = "GET", Target = "", Connection = new ConnectionFacts { Id = "", Protocol = "", CipherSuite = null, ServerName = null, Client = null } };
            var reply = await upstream.SendAsync(nothing, cancellationToken).ConfigureAwait(false);
            return reply.At is { } at && Skew(at, wallClock.GetUtcNow(), upstream.Target) is { } skew ? [skew] : [];
        }
        catch (RelayFaultException failure)
        {
            return [failure.Fault];
        }
    }
}
