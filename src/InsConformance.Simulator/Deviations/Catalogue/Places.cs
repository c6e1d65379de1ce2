namespace InsConformance.Simulator.Deviations.Catalogue;

/// <summary>Paths of an answer, from the envelope.</summary>
internal static class Places
{
    public const string Code = "Body/RESULTAT/CR/CodeCR";
    public const string Label = "Body/RESULTAT/CR/LibelleCR";
    public const string Individual = "Body/RESULTAT/INDIVIDU";
    public const string Active = "Body/RESULTAT/INDIVIDU/INSACTIF";
    public const string History = "Body/RESULTAT/INDIVIDU/INSHISTO";
    public const string Traits = "Body/RESULTAT/INDIVIDU/TIQ";
    public const string Fault = "Body/Fault";
}
