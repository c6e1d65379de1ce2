using InsConformance.Cli.Diagnosis.Faults;
using InsConformance.Simulator.Relaying;

namespace InsConformance.Cli.Diagnosis.Addresses;

/// <summary>What the text of an address says, before anybody is called.</summary>
internal static class InsiAddress
{
    /// <summary>The address, or null where it is not one that can be called.</summary>
    /// <param name="text">What was written.</param>
    /// <param name="allowsProduction">Whether the production service may be called.</param>
    /// <param name="found">What is wrong with it.</param>
    public static Uri? Read(string text, bool allowsProduction, out IReadOnlyList<FoundFault> found)
    {
        if (!Uri.TryCreate(text, UriKind.Absolute, out var address))
        {
            found = [AddressFaults.Malformed.Seen($"Adresse donnée : {Shown(text)}.")];
            return null;
        }

        if (RelayChecks.Target(address, allowsProduction) is { } fault)
        {
            found = [RoadFaults.Of(fault.Kind).Seen(fault.Cause)];
            return null;
        }

        found = address.AbsolutePath is "/lps" ? [] : [AddressFaults.OtherPath.Seen($"Chemin lu : {address.AbsolutePath}.")];
        return address;
    }

    /// <summary>What can be shown of it: neither the name nor the password that it may hold.</summary>
    public static string Shown(string text) => text.Contains('@', StringComparison.Ordinal) ? "(non répétée : elle contient un identifiant)" : $"« {text} »";
}
