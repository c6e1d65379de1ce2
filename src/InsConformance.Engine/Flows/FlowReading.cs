using InsConformance.Engine.Reception;
using InsConformance.Engine.Rules;
using InsConformance.Exchange.Hl7v2.Er7;
using InsConformance.Exchange.Hl7v2.Pam;
using InsConformance.Identity.Traits;
using InsConformance.Identity.Trust;

namespace InsConformance.Engine.Flows;

/// <summary>What the engine retains of the patient of a message.</summary>
/// <param name="patient">The patient.</param>
/// <param name="rules">The rules honoured.</param>
internal sealed class FlowReading(PamPatient patient, EngineRules rules)
{
    private const string BillingType = "NH";
    private const string InsType = "INS";
    private const string NiaOid = "1.2.250.1.213.1.4.9";

    /// <summary>Whether PID-32 says the identity valid.</summary>
    public bool IsValidated { get; } = patient.Reliability.Any(code => code.Text is "VALI");

    /// <summary>Whether an INS is deleted (A47).</summary>
    public bool DeletesIns { get; } = patient.Message.Event is "A47" && patient.Identifiers.Any(identifier => identifier.Type is InsType && identifier.Number.IsErasure);

    /// <summary>Whether an INS takes the place of another one (A47).</summary>
    public bool ChangesIns => patient.Message.Event is "A47" && !DeletesIns && FormerMatricules.Any();

    /// <summary>The attributes that PID-32 says.</summary>
    public IdentityAttributes Attributes { get; } =
        (patient.Says("HOMA") ? IdentityAttributes.Homonym : IdentityAttributes.None)
        | (patient.Says("DOUT") ? IdentityAttributes.Doubtful : IdentityAttributes.None)
        | (patient.Says("FICT") ? IdentityAttributes.Fictitious : IdentityAttributes.None);

    /// <summary>Whether the birth date was completed or corrected by the emitter (ZFD-4).</summary>
    public bool DateIsFictive { get; } = patient.Zfd[4].ToString() is "Y";

    /// <summary>Code of the document on which the emitter checked the identity (ZFD-7); empty when none is named.</summary>
    public string DocumentCode { get; } = patient.Zfd[7].ToString();

    /// <summary>Local identifiers of the emitter, each with its authority.</summary>
    public IEnumerable<string> LocalIdentifiers => LocalIn(patient.Identifiers);

    /// <summary>Local identifiers of the patient that a merge closes (A40).</summary>
    public IEnumerable<string> AbsorbedIdentifiers => patient.Message.Event is "A40" ? LocalIn(patient.FormerIdentifiers) : [];

    /// <summary>Matricules of MRG-1, by which the patient of a deletion is found.</summary>
    public IEnumerable<string> FormerMatricules => patient.FormerIdentifiers.Where(identifier => identifier.Type is InsType).Select(identifier => identifier.Number.Text);

    /// <summary>The traits, as they are typed.</summary>
    public TraitsEntry Traits
    {
        get
        {
            var birth = patient.Names.FirstOrDefault(name => name[7].Raw is "L", patient.Pid[5].Whole);
            var used = patient.Names.FirstOrDefault(name => name[7].Raw is "D");
            var hasUsedName = patient.Names.Any(name => name[7].Raw is "D");
            return new TraitsEntry
            {
                BirthName = Value(birth[1]),
                FirstBirthName = Value(birth[2]),
                BirthGivenNames = Value(birth[3]),
                BirthDate = patient.Pid[7].ToString() is { Length: >= 8 } date ? $"{date[6..8]}/{date[4..6]}/{date[..4]}" : Value(patient.Pid[7].Whole),
                Sex = Value(patient.Pid[8].Whole),
                BirthPlace = patient.Pid[11].Repetitions.Where(address => address[7].Raw is "BDL").Select(address => Value(address[9])).FirstOrDefault() ?? BirthPlace.Unknown.Code,
                IsBirthDateFictive = DateIsFictive,
                UsedName = hasUsedName ? Value(used[1]) : null,
                UsedFirstName = hasUsedName ? Value(used[2]) : null,
            };
        }
    }

    /// <summary>Number of social security, which the engine keeps apart from the INS.</summary>
    public string? SocialSecurityNumber => Billing?.Number.Text;

    /// <summary>The identity as another domain sends it: its INS counts only when the identity is said valid.</summary>
    public ReceivedIdentity From(string emitter)
    {
        var ins = IsValidated || !rules.IsOn(EngineRule.FlowUnreliableInsLeftOut) ? Number : null;
        var number = ins ?? (Billing is { } billing && InsAuthority.OfOid(billing.Oid) is null ? billing : null);
        return new ReceivedIdentity(emitter, Traits)
        {
            Number = number?.Number.Text,
            Oid = number?.Oid,
            IsQualifiedByEmitter = IsValidated && ins is not null,
        };
    }

    /// <summary>The number that stands for an INS in the message.</summary>
    private PatientIdentifier? Number
    {
        get
        {
            var nirFirst = rules.IsOn(EngineRule.FlowNirPreferred);
            return patient.Identifiers
                .Where(identifier => identifier.Number.HasValue && (identifier.Type is InsType || (identifier.Type is BillingType && !rules.IsOn(EngineRule.FlowBillingNumberApart))))
                .OrderBy(identifier => identifier.Oid is NiaOid == nirFirst)
                .FirstOrDefault();
        }
    }

    private PatientIdentifier? Billing => patient.Identifiers.FirstOrDefault(identifier => identifier.Type is BillingType && identifier.Number.HasValue);

    private static IEnumerable<string> LocalIn(IEnumerable<PatientIdentifier> identifiers) => identifiers
        .Where(identifier => identifier.Type is not (InsType or BillingType) && identifier.Number.HasValue)
        .Select(identifier => $"{identifier.Number.Text}^{identifier.Authority.Raw}");

    private static string? Value(Er7Element element) => element.HasValue ? element.Text : null;
}
