using System.Globalization;
using InsConformance.Campaign.Sut;
using InsConformance.Exchange.Hl7v2.Er7;

namespace InsConformance.Campaign.Drivers;

/// <summary>
/// The flow of its own domain by which a software that creates no identity (« non référentiel ») gets those from which a scenario starts: an A28, whose PID-32 says
/// what its référentiel knows (IHE PAM France; guide v3 § 2.2.2). « Récupérée » never travels.
/// </summary>
internal static class DomainFlow
{
    private const string Ipp = "1900070";

    private static readonly HashSet<SutField> Carried =
    [
        SutField.InsMatricule, SutField.InsOid, SutField.BirthName, SutField.BirthGivenNames, SutField.FirstBirthName, SutField.BirthDate, SutField.Sex, SutField.BirthPlace,
        SutField.UsedName, SutField.UsedFirstName,
    ];

    /// <summary>Whether a flow can bring this identity at this status.</summary>
    public static bool Brings(ConfidenceStatus status, IdentityEntry entry) =>
        (status.DocumentChecked || !status.FromInsi) && entry.IncompleteBirthDate is null && entry.Fields.Keys.All(Carried.Contains);

    /// <summary>The message.</summary>
    /// <param name="fields">What the identity is to show.</param>
    /// <param name="status">Its status of confidence.</param>
    /// <param name="rank">The rank of the identity in the scenario: each has its own local number.</param>
    /// <param name="at">When the référentiel sends it.</param>
    public static string Message(IReadOnlyDictionary<SutField, string> fields, ConfidenceStatus status, int rank, DateTimeOffset at)
    {
        var time = at.ToString("yyyyMMddHHmmss", CultureInfo.InvariantCulture);
        var header = new Er7SegmentWriter("MSH")
        {
            [3] = "RI",
            [4] = "CHU-X",
            [5] = "LOGICIEL",
            [6] = "CHU-X",
            [7] = time,
            [9] = Er7Value.Components("ADT", "A28", "ADT_A05"),
            [10] = rank.ToString(CultureInfo.InvariantCulture),
            [11] = "P",
            [12] = Er7Value.Components("2.5", "FRA", "2.11"),
            [17] = "FRA",
            [18] = "UNICODE UTF-8",
            [21] = Er7Value.Components("2.11", "IHE_FRANCE-2.11-PAM"),
        };
        var person = new Er7SegmentWriter("PID")
        {
            [1] = "1",
            [3] = Er7Value.Repetitions([Local(rank), Ins(fields)]),
            [5] = Er7Value.Repetitions([UsedName(fields), BirthName(fields)]),
            [7] = Travelling(Of(fields, SutField.BirthDate)),
            [8] = Of(fields, SutField.Sex),
            [11] = Er7Value.Components(default, default, default, default, default, default, "BDL", default, Of(fields, SutField.BirthPlace)),
            [32] = status.DocumentChecked ? "VALI" : "PROV",
        };
        return $"{header}{new Er7SegmentWriter("EVN") { [2] = time }}{person}";
    }

    private static Er7Value Local(int rank) =>
        Er7Value.Components($"{Ipp}{rank}", default, default, Er7Value.Subcomponents("CHU-X", "350000121", "M"), "PI");

    private static Er7Value Ins(IReadOnlyDictionary<SutField, string> fields)
    {
        if (Of(fields, SutField.InsMatricule) is not { Length: > 0 } matricule)
            return default;
        var oid = Of(fields, SutField.InsOid);
        var kind = oid.EndsWith(".9", StringComparison.Ordinal) ? "NIA" : "NIR";
        return Er7Value.Components(
            matricule.Replace(" ", "", StringComparison.Ordinal), default, default, Er7Value.Subcomponents($"ASIP-SANTE-INS-{kind}", oid, "ISO"), "INS");
    }

    private static Er7Value BirthName(IReadOnlyDictionary<SutField, string> fields) => Er7Value.Components(
        Of(fields, SutField.BirthName), Of(fields, SutField.FirstBirthName), Of(fields, SutField.BirthGivenNames), default, default, default, "L");

    private static Er7Value UsedName(IReadOnlyDictionary<SutField, string> fields) => (Of(fields, SutField.UsedName), Of(fields, SutField.UsedFirstName)) is ({ Length: 0 }, { Length: 0 })
        ? default
        : Er7Value.Components(Of(fields, SutField.UsedName), Of(fields, SutField.UsedFirstName), default, default, default, default, "D");

    /// <summary><c>14/07/1977</c>, as typed, or <c>1977-07-14</c>, as INSi returns it: <c>19770714</c>.</summary>
    private static string Travelling(string date) => string.Concat(date.Contains('/', StringComparison.Ordinal) ? date.Split('/').Reverse() : date.Split('-'));

    private static string Of(IReadOnlyDictionary<SutField, string> fields, SutField field) => fields.GetValueOrDefault(field, "");
}
