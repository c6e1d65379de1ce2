using InsConformance.Identity.Rules;
using InsConformance.Identity.Trust;
using static InsConformance.Identity.Trust.TrustStatus;

namespace InsConformance.Identity.Tests.Trust;

/// <summary>Each thing that must be impossible, with its twin that is possible.</summary>
public class ProhibitionTests
{
    private static readonly InsiReturn Ruth = Sample.Return(Sample.Ruth);

    [Fact]
    public void F01_refuses_to_validate_a_doubtful_or_fictitious_identity()
    {
        var validation = new TrustEvent.ProofValidated(Sample.Passport);

        Sample.Refused(Sample.Doubtful, validation).Rule.Should().Be(TrustProhibitions.F01);
        Sample.Refused(Sample.Fictitious, validation).Rule.Should().Be(TrustProhibitions.F01);
        Sample.After(Sample.After(Sample.Doubtful, new TrustEvent.DoubtfulRemoved()), validation).Status.Should().Be(Validated);
    }

    [Fact]
    public void F02_refuses_INSi_for_a_doubtful_or_fictitious_identity()
    {
        TrustEvent[] calls =
        [
            new TrustEvent.InsiAnswerAccepted(Ruth),
            new TrustEvent.InsVerified(),
            new TrustEvent.InsVerificationFailed(IsConfirmed: true),
        ];

        foreach (var call in calls)
        {
            Sample.Refused(Sample.Doubtful, call).Rule.Should().Be(TrustProhibitions.F02);
            Sample.Refused(Sample.Fictitious, call).Rule.Should().Be(TrustProhibitions.F02);
        }

        Sample.Doubtful.MayCallInsi.Should().BeFalse();
        Sample.Fictitious.MayCallInsi.Should().BeFalse();
        Sample.After(Sample.Provisional, new TrustEvent.HomonymSet()).MayCallInsi.Should().BeTrue();
    }

    [Theory]
    [InlineData(Provisional, false)]
    [InlineData(Retrieved, true)]
    [InlineData(Validated, false)]
    [InlineData(Qualified, true)]
    public void F03_ties_the_INS_to_the_status(TrustStatus status, bool holdsIns) =>
        (Sample.Of(status).Ins is not null).Should().Be(holdsIns);

    [Theory]
    [InlineData(InsiReturnDefect.InvalidMatricule)]
    [InlineData(InsiReturnDefect.UnknownOid)]
    [InlineData(InsiReturnDefect.ForeignPlatform)]
    public void F03_refuses_what_is_not_an_INS(InsiReturnDefect defect) =>
        Sample.Refused(Sample.Provisional, new TrustEvent.InsiAnswerAccepted(Ruth with { Defect = defect }))
            .Rule.Should().Be(TrustProhibitions.F03);

    [Theory]
    [InlineData(Provisional)]
    [InlineData(Retrieved)]
    public void F04_refuses_a_low_confidence_document(TrustStatus from)
    {
        Sample.Refused(Sample.Of(from), new TrustEvent.ProofValidated(Sample.DrivingLicence)).Rule.Should().Be(TrustProhibitions.F04);
        Sample.Apply(Sample.Of(from), new TrustEvent.ProofValidated(Sample.DrivingLicence with { IsHighConfidence = true }))
            .Should().BeOfType<TrustOutcome.Accepted>();
    }

    [Fact]
    public void F04_refuses_to_create_a_validated_identity_on_a_low_confidence_document() =>
        Sample.Refused(null, new TrustEvent.CreatedWithProof(Sample.MandatoryFields, Sample.DrivingLicence))
            .Rule.Should().Be(TrustProhibitions.F04);

    [Theory]
    [InlineData(Provisional, Retrieved)]
    [InlineData(Retrieved, Retrieved)]
    [InlineData(Validated, Qualified)]
    [InlineData(Qualified, Qualified)]
    public void F05_never_lets_INSi_stand_for_a_document(TrustStatus from, TrustStatus to)
    {
        var before = Sample.Of(from);
        var after = Sample.After(before, new TrustEvent.InsiAnswerAccepted(Ruth));

        after.Status.Should().Be(to);
        after.DocumentVerified.Should().Be(before.DocumentVerified);
    }

    [Theory]
    [InlineData(IdentityField.Matricule)]
    [InlineData(IdentityField.Oid)]
    [InlineData(IdentityField.BirthName)]
    [InlineData(IdentityField.BirthGivenNames)]
    [InlineData(IdentityField.BirthDate)]
    [InlineData(IdentityField.Sex)]
    [InlineData(IdentityField.BirthPlace)]
    public void F06_refuses_an_ordinary_user_in_a_retrieved_or_qualified_identity(IdentityField field)
    {
        var edit = new TrustEvent.TraitsModified([field]);

        Sample.Refused(Sample.Retrieved, edit).Rule.Should().Be(TrustProhibitions.F06);
        Sample.Refused(Sample.Qualified, edit).Rule.Should().Be(TrustProhibitions.F06);
    }

    [Theory]
    [InlineData(IdentityField.FirstBirthName)]
    [InlineData(IdentityField.UsedName)]
    [InlineData(IdentityField.UsedFirstName)]
    public void F06_leaves_the_other_fields_open(IdentityField field)
    {
        Sample.After(Sample.Retrieved, new TrustEvent.TraitsModified([field])).Should().Be(Sample.Retrieved);
        Sample.After(Sample.Qualified, new TrustEvent.TraitsModified([field])).Should().Be(Sample.Qualified);
    }

    [Theory]
    [InlineData(Provisional)]
    [InlineData(Validated)]
    public void F06_leaves_strict_traits_open_before_INSi(TrustStatus status) =>
        Sample.After(Sample.Of(status), new TrustEvent.TraitsModified([IdentityField.BirthName])).Status.Should().Be(status);

    [Theory]
    [InlineData(InsiReturnDefect.IncompleteBirthDate)]
    [InlineData(InsiReturnDefect.EmptyBirthName)]
    [InlineData(InsiReturnDefect.EmptyGivenNames)]
    [InlineData(InsiReturnDefect.EmptySex)]
    public void F07_refuses_an_unusable_return(InsiReturnDefect defect)
    {
        var answer = Ruth with { Defect = defect };
        TrustEvent[] events =
        [
            new TrustEvent.InsiAnswerAccepted(answer),
            new TrustEvent.QualifiedInOneClick(answer, Sample.Passport),
        ];

        events.Should().OnlyContain(happening => Sample.Refused(Sample.Provisional, happening, null).Rule == TrustProhibitions.F07);
        Sample.Refused(null, new TrustEvent.CreatedFromInsi(answer)).Rule.Should().Be(TrustProhibitions.F07);
        Sample.Refused(Sample.QualifiedWithNia, new TrustEvent.NiaReplacedByNir(answer)).Rule.Should().Be(TrustProhibitions.F07);
    }

    [Fact]
    public void F08_emits_the_INS_of_a_qualified_identity_only()
    {
        Sample.Qualified.MayEmitIns.Should().BeTrue();
        new[] { Sample.Provisional, Sample.Retrieved, Sample.Validated, Sample.Doubtful, Sample.Suspended, Sample.Absorbed }
            .Should().OnlyContain(state => !state.MayEmitIns);
    }

    [Theory]
    [InlineData(Provisional)]
    [InlineData(Validated)]
    public void F09_refuses_the_INS_of_another_domain_in_a_known_identity(TrustStatus status) =>
        Sample.Refused(Sample.Of(status), new TrustEvent.ReceivedFromOtherDomain(Sample.Ruth, ReceivedInsCheck.Confirmed))
            .Rule.Should().Be(TrustProhibitions.F09);

    [Fact]
    public void F09_never_qualifies_on_the_word_of_another_domain()
    {
        Sample.After(null, new TrustEvent.ReceivedFromOtherDomain(Sample.Ruth, ReceivedInsCheck.Confirmed)).Status.Should().Be(Retrieved);
        Sample.Refused(null, new TrustEvent.ReceivedUnderTrustContract(Sample.Ruth, " ")).Rule.Should().Be(TrustProhibitions.F09);
        Sample.After(null, new TrustEvent.ReceivedUnderTrustContract(Sample.Ruth, "contrat 2026-04")).Status.Should().Be(Qualified);
    }

    [Theory]
    [InlineData(IdentityField.UsedName)]
    [InlineData(IdentityField.UsedFirstName)]
    public void F11_keeps_the_used_names_out_of_what_INSi_feeds(IdentityField field) =>
        field.Definition().IsFedByInsi.Should().BeFalse();

    [Fact]
    public void F12_refuses_a_first_name_that_does_not_begin_the_list()
    {
        Sample.Refused(Sample.Qualified, new TrustEvent.TraitsModified([IdentityField.FirstBirthName], FirstNameBeginsList: false))
            .Rule.Should().Be(TrustProhibitions.F12);
        Sample.After(Sample.Qualified, new TrustEvent.TraitsModified([IdentityField.FirstBirthName])).Status.Should().Be(Qualified);
    }

    [Fact]
    public void F14_switches_the_automatism_off_by_default_and_on_by_option()
    {
        var automatic = new TrustEvent.ProofValidated(Sample.Passport) { By = AuthorRole.Software };

        Sample.Refused(Sample.Provisional, automatic).Rule.Should().Be(TrustProhibitions.F14);
        Sample.After(Sample.Provisional, automatic, TrustOptions.GuideV3 with { AutomaticValidation = true }).Status.Should().Be(Validated);
    }

    [Theory]
    [InlineData(IdentityField.BirthName, "Nom de naissance")]
    [InlineData(IdentityField.FirstBirthName, "1er prénom de naissance")]
    [InlineData(IdentityField.BirthDate, "Date de naissance")]
    [InlineData(IdentityField.Sex, "Sexe")]
    [InlineData(IdentityField.BirthPlace, "Code lieu de naissance")]
    public void F15_refuses_to_create_without_a_mandatory_trait(IdentityField missing, string label)
    {
        var filled = Enum.GetValues<IdentityField>().Where(field => field != missing).ToList();

        var refused = Sample.Refused(null, new TrustEvent.CreatedManually(filled));

        refused.Rule.Should().Be(TrustProhibitions.F15);
        refused.Message.Should().StartWith($"Création impossible sans : {label}.");
    }

    [Fact]
    public void F15_asks_for_no_other_field() =>
        Sample.Apply(null, new TrustEvent.CreatedManually(Sample.MandatoryFields)).Should().BeOfType<TrustOutcome.Accepted>();

    [Fact]
    public void INV6_refuses_an_INS_while_the_date_is_fictive()
    {
        var answer = new TrustEvent.InsiAnswerAccepted(Ruth);

        Sample.Refused(Sample.WithFictiveDate, answer).Rule.Should().Be(TrustInvariants.INV6);
        Sample.After(Sample.After(Sample.WithFictiveDate, new TrustEvent.RealDateEntered()), answer).Status.Should().Be(Retrieved);
    }

    [Fact]
    public void INV9_refuses_the_INS_of_another_identity() =>
        Sample.Refused(
                Sample.Provisional, new TrustEvent.InsiAnswerAccepted(Ruth with { Defect = InsiReturnDefect.HeldByAnotherIdentity }))
            .Rule.Should().Be(TrustInvariants.INV9);

    [Theory]
    [InlineData(AuthorRole.User, false)]
    [InlineData(AuthorRole.Software, false)]
    [InlineData(AuthorRole.SuperUser, true)]
    public void P02_reserves_the_downgrade_to_the_super_user(AuthorRole by, bool accepted)
    {
        var outcome = Sample.Apply(Sample.Qualified, new TrustEvent.Downgraded(Validated) { By = by });

        (outcome is TrustOutcome.Accepted).Should().Be(accepted);
        if (outcome is TrustOutcome.Refused refused) refused.Rule.Should().Be(TrustProhibitions.P02);
    }

    [Fact]
    public void P02_names_who_is_refused_and_who_may() =>
        Sample.Refused(Sample.Qualified, new TrustEvent.ProofWithdrawn()).Message.Should().Be(
            "L'action est refusée à un utilisateur habilité ; elle est réservée à un super utilisateur (T17). "
            + "[P02 — règle déduite : choix du banc, d'après les droits cités par INS 29, INS 32 et INS 33]");

    [Fact]
    public void P02_refuses_an_event_of_nobody() =>
        Sample.Refused(Sample.Provisional, new TrustEvent.DoubtfulSet { By = AuthorRole.None }).Message
            .Should().StartWith("L'action est refusée à un auteur inconnu ;");

    [Fact]
    public void P01_says_what_the_identity_holds_and_what_INSi_returns() =>
        Sample.Refused(Sample.Qualified, new TrustEvent.NiaReplacedByNir(Sample.Return(Sample.PierreAlain))).Message.Should().StartWith(
            "Le remplacement d'un NIA par un NIR est sans objet : l'identité porte 2 77 07 63 220 829 10 NIR, "
            + "INSi retourne 1 09 07 63 220 834 89 NIR.");

    [Fact]
    public void P02_lets_no_automatism_confirm_a_failed_verification() =>
        Sample.Refused(Sample.Suspended, new TrustEvent.InsVerificationFailed(IsConfirmed: true) { By = AuthorRole.Software })
            .Rule.Should().Be(TrustProhibitions.P02);

    [Fact]
    public void A_refusal_says_what_to_do_and_which_rule() =>
        Sample.Refused(Sample.Doubtful, new TrustEvent.InsiAnswerAccepted(Ruth)).Message.Should().Be(
            "L'identité porte l'attribut « douteuse » ; le retirer, s'il y a lieu, avant d'interroger INSi. "
            + "[F02 — guide d'implémentation v2, règle 25 ; INS 28]");
}
