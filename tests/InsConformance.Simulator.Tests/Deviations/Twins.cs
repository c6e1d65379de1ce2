using InsConformance.Insi.Faults;
using InsConformance.Insi.Messages;
using InsConformance.Insi.Soap;
using InsConformance.Simulator.Answering;
using InsConformance.Simulator.Deviations;

namespace InsConformance.Simulator.Tests.Deviations;

/// <summary>The correct answers that the deviations are held against, in literals.</summary>
internal static class Twins
{
    public static readonly IReadOnlyDictionary<string, Decision> ByName = new Dictionary<string, Decision>
    {
        ["ecetinsi"] = Found(new Individual
        {
            Active = Ins("1090763220834", "89"),
            History = [Ins("2090763220834", "39") with { From = "2019-03-01", To = "2019-02-28" }],
            Traits = new ReturnedTraits { BirthName = "ECETINSI", GivenNames = "PIERRE-ALAIN MURIEL FLORIANT", Sex = "M", BirthDate = "2009-07-14", BirthPlace = "63220" },
        }),
        ["dartagnan"] = Found(new Individual
        {
            Active = Ins("1010663220754", "60"),
            Traits = new ReturnedTraits { BirthName = "D'ARTAGNAN DE L'HERAULT", GivenNames = "PIERRE-ALAIN GUNTHER", Sex = "M", BirthDate = "2001-06-17", BirthPlace = "63220" },
        }),
        ["cr01"] = new Decision.Answered(new InsiAnswer("01", "Aucune identite trouvee")) { Origin = DecisionOrigin.Search, Why = "" },
        ["insi_102"] = new Decision.Faulted(FaultTable.Default.Find("insi_102")!.CreateFault(null), FaultShape.Service) { Origin = DecisionOrigin.Search, Why = "" },
        ["desir_550"] = new Decision.Faulted(FaultTable.Default.Find("desir_550")!.CreateFault("uuid:6f1f6a9a-3c2b-4a55-9d1c-0a4f5e6b7c8d"), FaultShape.GatewayNew)
        {
            Origin = DecisionOrigin.Gateway,
            Why = "",
        },
    };

    /// <summary>The deviations that depart from that answer.</summary>
    public static IEnumerable<Deviation> DeviationsOf(string name) => DeviationCatalogue.All.Where(deviation => deviation.AppliesTo(ByName[name]));

    private static InsEntry Ins(string number, string key) => new() { Matricule = new MatriculeParts(number, key), Oid = "1.2.250.1.213.1.4.8" };

    private static Decision.Answered Found(Individual individual) => new(new InsiAnswer("00", "OK", individual)) { Origin = DecisionOrigin.Search, Why = "" };
}
