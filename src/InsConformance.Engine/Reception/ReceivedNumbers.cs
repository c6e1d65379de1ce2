using System.Collections.Immutable;
using InsConformance.Engine.Results;
using InsConformance.Engine.Rules;
using InsConformance.Engine.Settings;
using InsConformance.Identity.Matricules;

namespace InsConformance.Engine.Reception;

/// <summary>Says what a received number is: an INS, a social-security number, or nothing that may be kept. Only the OID tells.</summary>
internal sealed class ReceivedNumbers(EngineRules rules, SiteConfiguration site)
{
    private static readonly ImmutableArray<string> SocialSecurityOids = ["1.2.250.1.213.1.4.13", "1.2.250.1.213.1.4.14"];

    /// <summary>Reads the number and the OID of a received identity.</summary>
    public ReceivedNumber Read(ReceivedIdentity received)
    {
        if (string.IsNullOrEmpty(received.Number)) return new ReceivedNumber(null, null, []);
        if (received.Oid is { } oid && SocialSecurityOids.Contains(oid, StringComparer.Ordinal))
            return new ReceivedNumber(null, received.Number, []);
        if (!Ins.TryParse(received.Number, received.Oid, out var ins, out var refusal)) return NotKept(refusal.Message);
        if (ins.Matricule.KeyRefusal is { } wrongKey && rules.IsOn(EngineRule.ReceivedKeyChecked)) return NotKept(wrongKey.Message);
        return ins.Oid.RefusalOn(site.Current.Platform) is { } foreign && rules.IsOn(EngineRule.ReceivedTestInsRefused)
            ? NotKept(foreign.Message)
            : new ReceivedNumber(ins, null, []);
    }

    private static ReceivedNumber NotKept(string why) => new(null, null,
    [
        new(AlertKind.Information, $"Le numéro reçu n'est pas enregistré. {why}", EngineRule.ReceivedKeyChecked.Reference),
    ]);
}
