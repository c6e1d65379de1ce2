using InsConformance.Insi.Messages;

namespace InsConformance.Simulator.Answering;

/// <summary>Contrôles de saisie de l'application. Only those whose fault code is public; a value that is wrong in another way is searched as it is, and not found.</summary>
internal static class InputControls
{
    /// <summary>The first departure: fault code and reason in French; null when the input passes.</summary>
    public static (string Fault, string Why)? FirstDeparture(TraitsSearchRequest request)
    {
        if (string.IsNullOrWhiteSpace(request.BirthName))
            return ("insi_19", "le nom de naissance est absent ou vide");
        return Sex(request.Sex);
    }

    /// <summary>The departure of a sex; null when it passes.</summary>
    public static (string Fault, string Why)? Sex(string? sex) =>
        sex is "M" or "F" ? null : ("insi_24", $"le sexe est « {sex ?? "absent"} », le service n'admet que M et F");
}
