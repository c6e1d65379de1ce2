namespace InsConformance.Engine.Rules;

public sealed partial class EngineRule
{
    /// <summary>CNDA 4.03.</summary>
    public static EngineRule LotLinesVerifiable { get; } = Secondary(
        "Une identité qui ne porte pas d'INS n'entre pas dans un lot à vérifier.", ["CNDA, test 4.03"]);

    /// <summary>CNDA 4.05.</summary>
    public static EngineRule LotDelayAwaited { get; } = Secondary(
        "Le résultat d'un lot n'est pas demandé avant la fin du délai annoncé.", ["CNDA, test 4.05"]);

    /// <summary>CNDA 4.06.</summary>
    public static EngineRule LotSizeSetBySite { get; } = Secondary(
        "Un lot ne dépasse pas les bornes que le site lui donne.", ["CNDA, test 4.06"]);
}
