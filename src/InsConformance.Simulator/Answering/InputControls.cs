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
        if (request.Sex is not ("M" or "F"))
            return ("insi_24", $"le sexe est « {request.Sex ?? "absent"} », le service n'admet que M et F");
        return null;
    }
}
