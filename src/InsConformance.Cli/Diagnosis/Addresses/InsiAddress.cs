using InsConformance.Cli.Diagnosis.Faults;
using InsConformance.Insi.Calling;

namespace InsConformance.Cli.Diagnosis.Addresses;

/// <summary>What the text of an address says, before anybody is called.</summary>
internal static class InsiAddress
{
    /// <summary>The address, or null where it is not one that can be called.</summary>
    /// <param name="text">What was written.</param>
    /// <param name="found">What is wrong with it.</param>
    public static Uri? Read(string text, out IReadOnlyList<FoundFault> found)
    {
        if (!Uri.TryCreate(text, UriKind.Absolute, out var address) || address.Scheme != Uri.UriSchemeHttps || address.Host.Length == 0)
        {
            found = [AddressFaults.Malformed.Seen($"Adresse donnée : « {text} ».")];
            return null;
        }

        if (ProductionHosts.Contains(address))
        {
            found = [AddressFaults.Production.Seen($"{address.Host} est un hôte de production.")];
            return null;
        }

        found = address.AbsolutePath is "/lps" ? [] : [AddressFaults.OtherPath.Seen($"Chemin lu : {address.AbsolutePath}.")];
        return address;
    }
}
