using InsConformance.Identity.Rules;
using InsConformance.Identity.Trust;

namespace InsConformance.Identity.Tests.Trust;

/// <summary>Every event on every state, against a table written by hand from the rules (guide v3, by authors who may do most).</summary>
public class TrustMatrixTests
{
    // ∅ does not exist, NIA is qualified with a NIA, DATE is provisional with a fictive date, FUSION was merged into another.
    // A cell is « transitions status », or the rule that refuses; « - » takes no transition.
    private const string Table =
        """
        event                        | ∅                | PROV             | RECUP        | VALI     | QUAL          | NIA       | DATE     | DOUT     | FICT     | FUSION
        created manually             | T01 PROV         | P01              | P01          | P01      | P01           | P01       | P01      | P01      | P01      | P01
        created with document        | T03 VALI         | P01              | P01          | P01      | P01           | P01       | P01      | P01      | P01      | P01
        created from INSi            | T02 RECUP        | P01              | P01          | P01      | P01           | P01       | P01      | P01      | P01      | P01
        created and qualified        | T04+T02+T12 QUAL | P01              | P01          | P01      | P01           | P01       | P01      | P01      | P01      | P01
        other domain, confirmed      | T05 RECUP        | F09              | T23 RECUP    | F09      | T23 QUAL      | F09       | F09      | F09      | F09      | P01
        other domain, rejected       | T06 PROV         | F09              | - RECUP      | F09      | - QUAL        | F09       | F09      | F09      | F09      | P01
        other domain, without INS    | T06 PROV         | - PROV           | - RECUP      | - VALI   | - QUAL        | - QUAL    | - PROV   | - PROV   | - PROV   | P01
        own domain, qualified        | T07 QUAL         | T07 QUAL         | T07 QUAL     | T07 QUAL | T07 QUAL      | T07 QUAL  | T07 QUAL | F01      | F01      | P01
        own domain, validated        | T06 VALI         | T10 VALI         | T16 VALI     | - VALI   | T16 VALI      | T16 VALI  | T10 VALI | F01      | F01      | P01
        own domain, provisional      | T06 PROV         | - PROV           | T16 PROV     | T18 PROV | T16 PROV      | T16 PROV  | - PROV   | - PROV   | - PROV   | P01
        trust contract               | T08 QUAL         | P01              | P01          | P01      | P01           | P01       | P01      | P01      | P01      | P01
        INSi answer                  | P01              | T09 RECUP        | T23 RECUP    | T11 QUAL | T23 QUAL      | P06       | INV6     | F02      | F02      | P01
        one click                    | P01              | T13+T09+T12 QUAL | T23+T12 QUAL | T11 QUAL | T23 QUAL      | P06       | INV6     | F02      | F02      | P01
        NIA to NIR                   | P01              | P01              | P01          | P01      | P01           | T25 QUAL  | P01      | F02      | F02      | P01
        NIR to NIR                   | P01              | P01              | T26 RECUP    | P01      | T26+T17 RECUP | P01       | P01      | F02      | F02      | P01
        NIR to NIR with document     | P01              | P01              | T26+T12 QUAL | P01      | T26 QUAL      | P01       | P01      | F02      | F02      | P01
        Vitale app read              | T29 QUAL         | T29 QUAL         | T12 QUAL     | T29 QUAL | - QUAL        | P06       | INV6     | F01      | F01      | P01
        verified                     | P01              | P01              | T23 RECUP    | P01      | T23 QUAL      | T23 QUAL  | P01      | F02      | F02      | P01
        not verified                 | P01              | P01              | - RECUP      | P01      | - QUAL        | - QUAL    | P01      | F02      | F02      | P01
        not verified, confirmed      | P01              | P01              | T24 PROV     | P01      | T24 VALI      | T24 VALI  | P01      | F02      | F02      | P01
        document validated           | P01              | T10 VALI         | T12 QUAL     | - VALI   | - QUAL        | - QUAL    | T10 VALI | F01      | F01      | P01
        weak document validated      | P01              | F04              | F04          | F04      | F04           | F04       | F04      | F01      | F01      | P01
        document withdrawn           | P01              | P01              | P01          | T18 PROV | T17 RECUP     | T17 RECUP | P01      | P01      | P01      | P01
        strict trait                 | P01              | - PROV           | T14 PROV     | T27 VALI | T15 VALI      | T15 VALI  | - PROV   | - PROV   | - PROV   | P01
        first name, coherent         | P01              | - PROV           | - RECUP      | - VALI   | - QUAL        | - QUAL    | - PROV   | - PROV   | - PROV   | P01
        first name, incoherent       | P01              | F12              | F12          | F12      | F12           | F12       | F12      | F12      | F12      | P01
        used name                    | P01              | - PROV           | - RECUP      | - VALI   | - QUAL        | - QUAL    | - PROV   | - PROV   | - PROV   | P01
        matricule typed              | P01              | INV7             | INV7         | INV7     | INV7          | INV7      | INV7     | INV7     | INV7     | P01
        date marked fictive          | P01              | - PROV           | T14 PROV     | T27 VALI | T15 VALI      | T15 VALI  | P01      | - PROV   | - PROV   | P01
        real date entered            | P01              | P01              | P01          | P01      | P01           | P01       | - PROV   | P01      | P01      | P01
        downgraded to PROV           | P01              | P01              | T16 PROV     | T18 PROV | T16 PROV      | T16 PROV  | P01      | P01      | P01      | P01
        downgraded to VALI           | P01              | P01              | F04          | P01      | T16 VALI      | T16 VALI  | P01      | P01      | P01      | P01
        downgraded to VALI, document | P01              | P01              | T16 VALI     | P01      | T16 VALI      | T16 VALI  | P01      | P01      | P01      | P01
        downgraded to RECUP          | P01              | P01              | P01          | P01      | T17 RECUP     | T17 RECUP | P01      | P01      | P01      | P01
        downgraded to QUAL           | P01              | P01              | P01          | P01      | P01           | P01       | P01      | P01      | P01      | P01
        homonym set                  | P01              | T22 PROV         | T22 RECUP    | T22 VALI | T22 QUAL      | T22 QUAL  | T22 PROV | T22 PROV | P03      | P01
        homonym removed              | P01              | P01              | P01          | P01      | P01           | P01       | P01      | P01      | P01      | P01
        doubtful set                 | P01              | T19 PROV         | T19 PROV     | T19 PROV | T19 PROV      | T19 PROV  | T19 PROV | P01      | P03      | P01
        doubtful removed             | P01              | P01              | P01          | P01      | P01           | P01       | P01      | T21 PROV | P01      | P01
        fictitious set               | P01              | T20 PROV         | T20 PROV     | T20 PROV | T20 PROV      | T20 PROV  | T20 PROV | P03      | P01      | P01
        fictitious removed           | P01              | P01              | P01          | P01      | P01           | P01       | P01      | P01      | T21 PROV | P01
        absorbed a VALI              | P01              | T28 VALI         | T28 RECUP    | T28 VALI | T28 QUAL      | T28 QUAL  | T28 VALI | P05      | P05      | P01
        absorbed by another          | P01              | T28 PROV         | T28 PROV     | T28 PROV | T28 PROV      | T28 PROV  | T28 PROV | P05      | P05      | P01
        """;

    private static readonly Dictionary<string, TrustState?> States = new(StringComparer.Ordinal)
    {
        ["∅"] = null,
        ["PROV"] = Sample.Provisional,
        ["RECUP"] = Sample.Retrieved,
        ["VALI"] = Sample.Validated,
        ["QUAL"] = Sample.Qualified,
        ["NIA"] = Sample.QualifiedWithNia,
        ["DATE"] = Sample.WithFictiveDate,
        ["DOUT"] = Sample.Doubtful,
        ["FICT"] = Sample.Fictitious,
        ["FUSION"] = Sample.Absorbed,
    };

    private static readonly InsiReturn Ruth = Sample.Return(Sample.Ruth);
    private static readonly InsiReturn Other = Sample.Return(Sample.PierreAlain);

    private static readonly Dictionary<string, TrustEvent> Events = new(StringComparer.Ordinal)
    {
        ["created manually"] = new TrustEvent.CreatedManually(Sample.MandatoryFields),
        ["created with document"] = new TrustEvent.CreatedWithProof(Sample.MandatoryFields, Sample.Passport),
        ["created from INSi"] = new TrustEvent.CreatedFromInsi(Ruth),
        ["created and qualified"] = new TrustEvent.CreatedAndQualified(Ruth, Sample.Passport),
        ["other domain, confirmed"] = new TrustEvent.ReceivedFromOtherDomain(Sample.Ruth, ReceivedInsCheck.Confirmed),
        ["other domain, rejected"] = new TrustEvent.ReceivedFromOtherDomain(Sample.Ruth, ReceivedInsCheck.Rejected),
        ["other domain, without INS"] = new TrustEvent.ReceivedFromOtherDomain(null, ReceivedInsCheck.NotDone),
        ["own domain, qualified"] = new TrustEvent.ReceivedFromOwnDomain(Sample.Ruth, isValidated: true),
        ["own domain, validated"] = new TrustEvent.ReceivedFromOwnDomain(null, isValidated: true),
        ["own domain, provisional"] = new TrustEvent.ReceivedFromOwnDomain(Sample.Ruth, isValidated: false),
        ["trust contract"] = new TrustEvent.ReceivedUnderTrustContract(Sample.Ruth, "contrat 2026-04"),
        ["INSi answer"] = new TrustEvent.InsiAnswerAccepted(Ruth),
        ["one click"] = new TrustEvent.QualifiedInOneClick(Ruth, Sample.Passport),
        ["NIA to NIR"] = new TrustEvent.NiaReplacedByNir(Other),
        ["NIR to NIR"] = new TrustEvent.NirReplacedByNir(Other),
        ["NIR to NIR with document"] = new TrustEvent.NirReplacedByNir(Other, Sample.Card),
        ["Vitale app read"] = new TrustEvent.VitaleAppRead(Sample.Ruth, Sample.VitaleApp),
        ["verified"] = new TrustEvent.InsVerified(),
        ["not verified"] = new TrustEvent.InsVerificationFailed(IsConfirmed: false),
        ["not verified, confirmed"] = new TrustEvent.InsVerificationFailed(IsConfirmed: true),
        ["document validated"] = new TrustEvent.ProofValidated(Sample.Card),
        ["weak document validated"] = new TrustEvent.ProofValidated(Sample.DrivingLicence),
        ["document withdrawn"] = BySuperUser(new TrustEvent.ProofWithdrawn()),
        ["strict trait"] = BySuperUser(new TrustEvent.TraitsModified([IdentityField.BirthName])),
        ["first name, coherent"] = new TrustEvent.TraitsModified([IdentityField.FirstBirthName]),
        ["first name, incoherent"] = BySuperUser(new TrustEvent.TraitsModified([IdentityField.FirstBirthName], FirstNameBeginsList: false)),
        ["used name"] = new TrustEvent.TraitsModified([IdentityField.UsedName]),
        ["matricule typed"] = BySuperUser(new TrustEvent.TraitsModified([IdentityField.Matricule])),
        ["date marked fictive"] = BySuperUser(new TrustEvent.DateMarkedFictive()),
        ["real date entered"] = new TrustEvent.RealDateEntered(),
        ["downgraded to PROV"] = BySuperUser(new TrustEvent.Downgraded(TrustStatus.Provisional)),
        ["downgraded to VALI"] = BySuperUser(new TrustEvent.Downgraded(TrustStatus.Validated)),
        ["downgraded to VALI, document"] = BySuperUser(new TrustEvent.Downgraded(TrustStatus.Validated, Sample.Card)),
        ["downgraded to RECUP"] = BySuperUser(new TrustEvent.Downgraded(TrustStatus.Retrieved)),
        ["downgraded to QUAL"] = BySuperUser(new TrustEvent.Downgraded(TrustStatus.Qualified)),
        ["homonym set"] = new TrustEvent.HomonymSet(),
        ["homonym removed"] = new TrustEvent.HomonymRemoved(),
        ["doubtful set"] = new TrustEvent.DoubtfulSet(),
        ["doubtful removed"] = new TrustEvent.DoubtfulRemoved(),
        ["fictitious set"] = new TrustEvent.FictitiousSet(),
        ["fictitious removed"] = new TrustEvent.FictitiousRemoved(),
        ["absorbed a VALI"] = BySuperUser(new TrustEvent.AbsorbedAnother(Sample.Validated)),
        ["absorbed by another"] = BySuperUser(new TrustEvent.AbsorbedByAnother()),
    };

    public static TheoryData<string, string, string> Cells()
    {
        var cells = new TheoryData<string, string, string>();
        var lines = Table.Split('\n').Select(line => line.Split('|', StringSplitOptions.TrimEntries)).ToList();
        foreach (var line in lines.Skip(1))
        {
            for (var column = 1; column < line.Length; column++) cells.Add(line[0], lines[0][column], line[column]);
        }

        return cells;
    }

    [Theory]
    [MemberData(nameof(Cells))]
    public void Does_what_the_table_says(string happening, string state, string expected) =>
        Describe(TrustMachine.Apply(States[state], Events[happening], TrustOptions.GuideV3)).Should().Be(expected);

    [Fact]
    public void The_table_holds_every_kind_of_event()
    {
        var kinds = typeof(TrustEvent).GetNestedTypes().Where(type => type.IsSubclassOf(typeof(TrustEvent)));

        Events.Values.Select(happening => happening.GetType()).Distinct().Should().BeEquivalentTo(kinds);
        Cells().Should().HaveCount(Events.Count * States.Count);
    }

    [Fact]
    public void The_table_reaches_every_transition()
    {
        var reached = Cells().Select(cell => cell.Data.Item3.Split(' ')[0]).SelectMany(cell => cell.Split('+')).Distinct();

        reached.Where(id => id.StartsWith('T')).Order(StringComparer.Ordinal).Should().Equal(
            "T01", "T02", "T03", "T04", "T05", "T06", "T07", "T08", "T09", "T10", "T11", "T12", "T13", "T14",
            "T15", "T16", "T17", "T18", "T19", "T20", "T21", "T22", "T23", "T24", "T25", "T26", "T27", "T28", "T29");
    }

    private static TrustEvent BySuperUser(TrustEvent happening) => happening with { By = AuthorRole.SuperUser };

    private static string Describe(TrustOutcome outcome) => outcome switch
    {
        TrustOutcome.Accepted { Taken.IsEmpty: true } accepted => $"- {accepted.State.Status.Code()}",
        TrustOutcome.Accepted accepted => $"{Sample.Ids(accepted)} {accepted.State.Status.Code()}",
        TrustOutcome.Refused refused => refused.Rule.Id,
        _ => "?",
    };
}
