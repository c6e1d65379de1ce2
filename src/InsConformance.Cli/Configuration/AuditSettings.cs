using InsConformance.Simulator.Auditing;
using static InsConformance.Cli.Configuration.SettingKinds<InsConformance.Cli.Configuration.ServeSetup>;

namespace InsConformance.Cli.Configuration;

/// <summary>The thresholds of the auditor: none is public, so each can be set when the official text is known.</summary>
internal static class AuditSettings
{
    private static readonly AuditOptions Usual = new();

    public static IReadOnlyList<Setting<ServeSetup>> All { get; } =
    [
        Duration("audit-time-seconds", "Écart admis entre Temps et l'heure, en secondes", Usual.TimeTolerance, (audit, duration) => audit with { TimeTolerance = duration }),
        Duration("audit-ps-assertion-seconds", "Âge admis d'une assertion PS, en secondes", Usual.PsAssertionLifetime, (audit, duration) => audit with { PsAssertionLifetime = duration }),
        Duration("audit-vitale-assertion-seconds", "Âge admis d'une assertion Vitale, en secondes", Usual.VitaleAssertionLifetime, (audit, duration) => audit with { VitaleAssertionLifetime = duration }),
        Count("audit-mass-threshold", "Récupérations de personnes différentes qui en font une récupération en masse", Usual.MassThreshold, (audit, count) => audit with { MassThreshold = count }),
        Duration("audit-mass-seconds", "Durée sur laquelle elles se comptent, en secondes", Usual.MassWindow, (audit, duration) => audit with { MassWindow = duration }),
        Count("audit-retry-threshold", "Nouvelles tentatives admises après des erreurs techniques", Usual.RetryThreshold, (audit, count) => audit with { RetryThreshold = count }),
        Duration("audit-retry-seconds", "Durée sur laquelle elles se comptent, en secondes", Usual.RetryWindow, (audit, duration) => audit with { RetryWindow = duration }),
    ];

    private static Setting<ServeSetup> Duration(string name, string description, TimeSpan usual, Func<AuditOptions, TimeSpan, AuditOptions> set) =>
        Number(name, FormattableString.Invariant($"Auditeur. {description} [{usual.TotalSeconds}]."), 1, 86_400, (setup, seconds) => With(setup, audit => set(audit, TimeSpan.FromSeconds(seconds))));

    private static Setting<ServeSetup> Count(string name, string description, int usual, Func<AuditOptions, int, AuditOptions> set) =>
        Number(name, FormattableString.Invariant($"Auditeur. {description} [{usual}]."), 1, 1_000_000, (setup, count) => With(setup, audit => set(audit, count)));

    private static ServeSetup With(ServeSetup setup, Func<AuditOptions, AuditOptions> change) => setup with { Simulator = setup.Simulator with { Audit = change(setup.Simulator.Audit) } };
}
