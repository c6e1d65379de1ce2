using System.Text;
using InsConformance.Campaign.Sut;
using InsConformance.Exchange.Comparison;

namespace InsConformance.Campaign.Judging;

/// <summary>The person of an artefact, compared with the literals of a scenario.</summary>
internal static class CarriedPatient
{
    /// <summary>One comparison per field that the artefact must carry.</summary>
    /// <param name="what">The artefact, with its article and a capital: « Le document CDA ».</param>
    /// <param name="text">The artefact.</param>
    /// <param name="expected">The fields and their values.</param>
    /// <param name="recommendation">What to change in the software.</param>
    /// <param name="cancellation">Ends the reading.</param>
    public static IEnumerable<Check> Carries(string what, string text, IReadOnlyDictionary<SutField, string> expected, string recommendation, CancellationToken cancellation)
    {
        var patient = IdentityExtractor.Extract(what, Encoding.UTF8.GetBytes(text), cancellation) is [var first, ..] ? first : null;
        foreach (var (field, value) in expected)
        {
            var observed = patient?.Traits.FirstOrDefault(trait => trait.Trait == TraitOf(field))?.Value ?? "";
            yield return new Check($"{what} ne porte pas le champ « {field.Label()} » attendu.", value, Check.Shown(observed), recommendation, FieldChecks.AreSame(field, value, observed));
        }
    }

    private static ComparedTrait TraitOf(SutField field) => field switch
    {
        SutField.InsMatricule => ComparedTrait.Matricule,
        SutField.InsOid => ComparedTrait.Oid,
        SutField.BirthName => ComparedTrait.BirthName,
        SutField.FirstBirthName => ComparedTrait.FirstGivenName,
        SutField.BirthGivenNames => ComparedTrait.GivenNames,
        SutField.BirthDate => ComparedTrait.BirthDate,
        SutField.Sex => ComparedTrait.Sex,
        SutField.BirthPlace => ComparedTrait.BirthPlace,
        _ => throw new FormatException($"Un artefact ne se juge pas sur le champ « {field.Label()} »."),
    };
}
