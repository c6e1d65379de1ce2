using InsConformance.Identity.Decision;
using InsConformance.Identity.Matricules;
using InsConformance.Identity.Tests.Trust;
using InsConformance.Identity.Trust;
using static InsConformance.Identity.Trust.TrustStatus;

namespace InsConformance.Identity.Tests.Decision;

/// <summary>The decision table row by row.</summary>
public class DecisionTableTests
{
    [Fact]
    public void D01_retrieves_a_perfect_match_without_a_click()
    {
        var decision = Ecetinsi.Decide(Ecetinsi.Found(Sample.Provisional));

        Check(decision, "D01", Retrieved, Retrieved, StoredTrace.CallJournalAndIdentity);
        decision.Now.Should().BeOfType<TrustEvent.InsiAnswerAccepted>().Which.By.Should().Be(AuthorRole.Software);
        decision.NeedsConfirmation.Should().BeFalse();
    }

    [Theory]
    [InlineData(InsiMode.Traits, AutomaticWithoutNir.VitaleCardOnly, false)]
    [InlineData(InsiMode.VitaleCard, AutomaticWithoutNir.VitaleCardOnly, true)]
    [InlineData(InsiMode.Traits, AutomaticWithoutNir.Always, true)]
    [InlineData(InsiMode.VitaleCard, AutomaticWithoutNir.Never, false)]
    public void D01_asks_for_the_click_when_no_NIR_is_known_and_the_option_says_so(
        InsiMode mode, AutomaticWithoutNir option, bool automatic)
    {
        var input = Ecetinsi.Found(Sample.Provisional, mode: mode) with
        {
            Local = new LocalIdentity(Sample.Provisional, Ecetinsi.Traits),
        };

        var decision = Ecetinsi.Decide(input, DecisionOptions.SegurWave2 with { WithoutKnownNir = option });

        decision.Row.Id.Should().Be("D01");
        decision.NeedsConfirmation.Should().Be(!automatic);
        decision.StatusOnceConfirmed.Should().Be(Retrieved);
    }

    [Fact]
    public void D01_asks_for_the_click_under_the_guide_alone()
    {
        var decision = Ecetinsi.Decide(Ecetinsi.Found(Sample.Provisional), DecisionOptions.Guide);

        Check(decision, "D01", Provisional, Retrieved, StoredTrace.CallJournalAndIdentity);
        decision.ConfirmedBy.Should().Be(AuthorRole.User);
    }

    [Fact]
    public void D02_qualifies_a_validated_identity_once_confirmed() =>
        Check(Ecetinsi.Decide(Ecetinsi.Found(Sample.Validated)), "D02", Validated, Qualified, StoredTrace.CallJournalAndIdentity);

    [Fact]
    public void D03_qualifies_in_one_click_with_the_document_of_the_screen()
    {
        var decision = Ecetinsi.Decide(Ecetinsi.Found(Sample.Provisional, Ecetinsi.MinorTraits) with { Proof = Sample.Passport });

        Check(decision, "D03", Provisional, Qualified, StoredTrace.CallJournalAndIdentity);
        decision.OnceConfirmed.Should().BeOfType<TrustEvent.QualifiedInOneClick>();
    }

    [Fact]
    public void D03_takes_no_account_of_a_low_confidence_document() =>
        Ecetinsi.Decide(Ecetinsi.Found(Sample.Provisional) with { Proof = Sample.DrivingLicence }).Row.Id.Should().Be("D01");

    [Fact]
    public void D04_retrieves_a_partial_match_once_confirmed()
    {
        var decision = Ecetinsi.Decide(Ecetinsi.Found(Sample.Provisional, Ecetinsi.MinorTraits));

        Check(decision, "D04", Provisional, Retrieved, StoredTrace.CallJournalAndIdentity);
        decision.Comparison!.Differences.Should().ContainSingle();
    }

    [Theory]
    [InlineData(true, Qualified, StoredTrace.CallJournalAndIdentity)]
    [InlineData(false, Validated, StoredTrace.CallJournal)]
    public void D05_qualifies_a_partial_match_if_the_option_allows(bool option, TrustStatus onceConfirmed, StoredTrace stored) =>
        Check(
            Ecetinsi.Decide(
                Ecetinsi.Found(Sample.Validated, Ecetinsi.MinorTraits),
                DecisionOptions.SegurWave2 with { MinorDifferencesMayQualify = option }),
            "D05", Validated, onceConfirmed, stored);

    [Fact]
    public void D06_retrieves_nothing_at_a_major_difference()
    {
        var decision = Ecetinsi.Decide(Ecetinsi.Found(Sample.Provisional, Ecetinsi.MajorTraits) with { Proof = Sample.Passport });

        Check(decision, "D06", Provisional, Provisional, StoredTrace.CallJournal);
        decision.Next.Kind.Should().Be(NextStepKind.CheckEntry);
    }

    [Fact]
    public void D07_leaves_a_validated_identity_validated_at_a_major_difference()
    {
        var decision = Ecetinsi.Decide(Ecetinsi.Found(Sample.Validated, Ecetinsi.MajorTraits));

        Check(decision, "D07", Validated, Validated, StoredTrace.CallJournal);
        decision.Next.Kind.Should().Be(NextStepKind.RequestCorrection);
        decision.Message.Should().StartWith(
            "Discordance majeure entre l'identité validée et le retour du téléservice INSi : l'identité reste au statut validé.");
    }

    [Fact]
    public void D08_waits_for_the_super_user_when_the_NIR_changed()
    {
        var decision = Ecetinsi.Decide(Ecetinsi.Found(Sample.Qualified));

        Check(decision, "D08", Qualified, Retrieved, StoredTrace.CallJournal);
        decision.ConfirmedBy.Should().Be(AuthorRole.SuperUser);
        decision.OnceConfirmed.Should().BeOfType<TrustEvent.NirReplacedByNir>();
        decision.Message.Should().Be(
            "L'INS a changé : l'identité porte 2 77 07 63 220 829 10 NIR, le téléservice INSi retourne 1 09 07 63 220 834 89 NIR ; "
            + "un super utilisateur doit examiner l'identité.");
    }

    [Theory]
    [InlineData(Retrieved, Provisional)]
    [InlineData(Qualified, Validated)]
    public void D08_downgrades_once_confirmed_when_the_traits_of_the_same_INS_differ(TrustStatus status, TrustStatus onceConfirmed) =>
        Check(
            Ecetinsi.Decide(Ecetinsi.Found(status is Retrieved ? Ecetinsi.Retrieved : Ecetinsi.Qualified, Ecetinsi.MajorTraits)),
            "D08", status, onceConfirmed, StoredTrace.CallJournal);

    [Theory]
    [InlineData("2009-00-14", "ECETINSI", "R1", "la date de naissance est illisible, ou porte « 00 » au jour ou au mois")]
    [InlineData("2009-07-14", "", "R2", "le nom de naissance est vide")]
    public void D09_retrieves_nothing_from_an_unusable_return(string date, string name, string check, string finding)
    {
        var decision = Ecetinsi.Decide(Ecetinsi.Found(Sample.Provisional) with
        {
            Result = new InsiResult.Found(Ecetinsi.Returned with { BirthDate = date, BirthName = name }),
        });

        Check(decision, "D09", Provisional, Provisional, StoredTrace.CallJournal);
        decision.FailedCheck!.Id.Should().Be(check);
        decision.Message.Should().Be($"Retour INSi inexploitable : {finding} ; l'identité est inchangée.");
    }

    [Fact]
    public void D10_proposes_the_duplicate()
    {
        var decision = Ecetinsi.Decide(Ecetinsi.Found(Sample.Provisional) with { IsHeldElsewhere = _ => true });

        Check(decision, "D10", Provisional, Provisional, StoredTrace.CallJournal);
        decision.Next.Kind.Should().Be(NextStepKind.ExamineDuplicate);
    }

    [Fact]
    public void D11_says_that_nobody_was_found_and_tries_the_next_given_name()
    {
        var decision = Ecetinsi.Decide(Ecetinsi.Answered(new InsiResult.NotFound(), Sample.Provisional) with
        {
            Remaining = new RemainingSearches(BirthPlace: true, ["CATARINA", "BELLA"]),
        });

        Check(decision, "D11", Provisional, Provisional, StoredTrace.CallJournal);
        decision.Message.Should().Be("Aucune identité n'a été trouvée par le téléservice INSi");
        decision.Next.Should().Be(new NextStep(NextStepKind.CallWithGivenName, IsAutomatic: false, "CATARINA"));
    }

    [Theory]
    [InlineData(InsiMode.VitaleCard, NextStepKind.CallByTraits)]
    [InlineData(InsiMode.Traits, NextStepKind.RefineOrUseVitaleCard)]
    public void D11_offers_the_other_search_when_all_is_tried(InsiMode mode, NextStepKind next) =>
        Ecetinsi.Decide(Ecetinsi.Answered(new InsiResult.NotFound(), Sample.Provisional, mode)).Next.Should().Be(new NextStep(next));

    [Fact]
    public void D12_leaves_a_validated_identity_validated() =>
        Check(
            Ecetinsi.Decide(Ecetinsi.Answered(new InsiResult.NotFound(), Sample.Validated)),
            "D12", Validated, Validated, StoredTrace.CallJournal);

    [Theory]
    [InlineData(Retrieved)]
    [InlineData(Qualified)]
    public void D13_invalidates_nothing_by_itself(TrustStatus status)
    {
        var decision = Ecetinsi.Decide(Ecetinsi.Answered(new InsiResult.NotFound(), Sample.Of(status)));

        Check(decision, "D13", status, status, StoredTrace.CallJournal);
        decision.Next.Kind.Should().Be(NextStepKind.AddToWorkList);
    }

    [Fact]
    public void D14_calls_again_with_the_place_without_a_click_under_Segur()
    {
        var decision = Ecetinsi.Decide(Several(birthPlace: true, "MURIEL"));

        Check(decision, "D14", Provisional, Provisional, StoredTrace.CallJournal);
        decision.Next.Should().Be(new NextStep(NextStepKind.CallWithBirthPlace, IsAutomatic: true));
    }

    [Fact]
    public void D14_tries_the_other_given_names_first_under_the_guide_alone()
    {
        Ecetinsi.Decide(Several(birthPlace: true, "MURIEL"), DecisionOptions.Guide).Next
            .Should().Be(new NextStep(NextStepKind.CallWithGivenName, IsAutomatic: false, "MURIEL"));
        Ecetinsi.Decide(Several(birthPlace: true), DecisionOptions.Guide).Next
            .Should().Be(new NextStep(NextStepKind.CallWithBirthPlace, IsAutomatic: false));
    }

    [Fact]
    public void D14_ends_with_the_message_when_all_is_tried()
    {
        var decision = Ecetinsi.Decide(Several(birthPlace: false));

        decision.Message.Should().Be(
            "Plusieurs identités approchantes ont été trouvées par le téléservice INSi. "
            + "Affinez votre recherche et / ou utilisez la carte Vitale de l'usager");
        decision.Next.Kind.Should().Be(NextStepKind.RefineOrUseVitaleCard);
    }

    [Fact]
    public void D15_is_not_an_answer()
    {
        var decision = Ecetinsi.Decide(Ecetinsi.Answered(new InsiResult.Failed("insi_102"), Sample.Qualified));

        Check(decision, "D15", Qualified, Qualified, StoredTrace.CallJournal);
        decision.Message.Should().Contain("(insi_102)");
        decision.Next.Kind.Should().Be(NextStepKind.RetryLater);
    }

    [Fact]
    public void D16_creates_a_retrieved_identity_from_a_verified_INS() =>
        Check(
            Ecetinsi.Decide(Ecetinsi.Answered(new InsiResult.Confirmed(Sample.PierreAlain), null, InsiMode.Verification)),
            "D16", Retrieved, Retrieved, StoredTrace.CallJournalAndIdentity);

    [Theory]
    [InlineData(Retrieved)]
    [InlineData(Qualified)]
    public void D17_says_nothing_of_an_INS_that_is_confirmed(TrustStatus status)
    {
        var decision = Ecetinsi.Decide(Ecetinsi.Answered(new InsiResult.Confirmed(Sample.Ruth), Sample.Of(status), InsiMode.Verification));

        Check(decision, "D17", status, status, StoredTrace.CallJournal);
        decision.Now.Should().BeOfType<TrustEvent.InsVerified>();
        decision.Message.Should().BeEmpty();
    }

    [Theory]
    [InlineData(Retrieved, Provisional)]
    [InlineData(Qualified, Validated)]
    public void D18_suspends_at_once_and_downgrades_once_confirmed(TrustStatus status, TrustStatus onceConfirmed) =>
        Check(
            Ecetinsi.Decide(Ecetinsi.Answered(new InsiResult.Rejected(Sample.Ruth), Sample.Of(status), InsiMode.Verification)),
            "D18", status, onceConfirmed, StoredTrace.CallJournal);

    [Fact]
    public void D18_downgrades_at_once_if_the_option_says_so()
    {
        var decision = Ecetinsi.Decide(
            Ecetinsi.Answered(new InsiResult.Rejected(Sample.Ruth), Sample.Qualified, InsiMode.Verification),
            trust: TrustOptions.GuideV3 with { FailedVerificationDowngradesAtOnce = true });

        Check(decision, "D18", Validated, Validated, StoredTrace.CallJournal);
        decision.NeedsConfirmation.Should().BeFalse();
    }

    [Fact]
    public void D19_waits_for_the_delay_announced()
    {
        var decision = Ecetinsi.Decide(
            Ecetinsi.Answered(new InsiResult.NotReady(TimeSpan.FromSeconds(180)), Sample.Qualified, InsiMode.BatchVerification));

        Check(decision, "D19", Qualified, Qualified, StoredTrace.CallJournal);
        decision.Next.Should().Be(new NextStep(NextStepKind.WaitForResult, IsAutomatic: true, After: TimeSpan.FromSeconds(180)));
        decision.Message.Should().Be("Le résultat du lot n'est pas encore disponible ; le redemander dans 180 secondes, pas avant.");
    }

    [Fact]
    public void D19_treats_each_line_as_a_verification()
    {
        Check(
            Ecetinsi.Decide(Ecetinsi.Answered(new InsiResult.Confirmed(Sample.Ruth), Sample.Qualified, InsiMode.BatchVerification)),
            "D19", Qualified, Qualified, StoredTrace.CallJournal);
        Check(
            Ecetinsi.Decide(Ecetinsi.Answered(new InsiResult.Rejected(Sample.Ruth), Sample.Qualified, InsiMode.BatchVerification)),
            "D19", Qualified, Validated, StoredTrace.CallJournal);
    }

    [Fact]
    public void D20_refuses_the_call_of_a_doubtful_or_fictitious_identity()
    {
        var decision = InsiDecision.BeforeCall(new LocalIdentity(Sample.Doubtful, Ecetinsi.Traits))!;

        Check(decision, "D20", Provisional, Provisional, StoredTrace.RefusedAttempt);
        decision.Message.Should().Be(
            "L'action d'interrogation du téléservice n'est pas possible tant que l'identité du patient est douteuse.");
        InsiDecision.BeforeCall(new LocalIdentity(Sample.Fictitious, Ecetinsi.Traits))!.Message.Should().EndWith("est fictive.");
        InsiDecision.BeforeCall(new LocalIdentity(Sample.Provisional, Ecetinsi.Traits)).Should().BeNull();
    }

    [Fact]
    public void D20_holds_whatever_the_answer() =>
        Ecetinsi.Decide(Ecetinsi.Found(Sample.Doubtful)).Row.Id.Should().Be("D20");

    [Fact]
    public void D21_confirms_the_same_INS_and_changes_nothing() =>
        Check(Ecetinsi.Decide(Ecetinsi.Found(Ecetinsi.Qualified)), "D21", Qualified, Qualified, StoredTrace.CallJournal);

    [Fact]
    public void D21_qualifies_with_the_document_of_the_screen() =>
        Check(
            Ecetinsi.Decide(Ecetinsi.Found(Ecetinsi.Retrieved) with { Proof = Sample.Card }),
            "D21", Retrieved, Qualified, StoredTrace.CallJournalAndIdentity);

    [Fact]
    public void D22_replaces_the_NIA_by_the_NIR()
    {
        var decision = Ecetinsi.Decide(Ecetinsi.Found(Sample.QualifiedWithNia));

        Check(decision, "D22", Qualified, Qualified, StoredTrace.CallJournalAndIdentity);
        decision.Now.Should().BeOfType<TrustEvent.NiaReplacedByNir>();
    }

    [Fact]
    public void D22_leaves_to_the_super_user_a_NIR_whose_traits_differ() =>
        Ecetinsi.Decide(Ecetinsi.Found(Sample.QualifiedWithNia, Ecetinsi.MajorTraits)).Row.Id.Should().Be("D08");

    [Theory]
    [InlineData(false, Retrieved)]
    [InlineData(true, Qualified)]
    public void D23_creates_an_unknown_person_once_confirmed(bool document, TrustStatus onceConfirmed) =>
        Check(
            Ecetinsi.Decide(Ecetinsi.Found(null) with { Proof = document ? Sample.Card : null }),
            "D23", null, onceConfirmed, StoredTrace.CallJournalAndIdentity);

    [Fact]
    public void D24_waits_for_the_real_birth_date()
    {
        var decision = Ecetinsi.Decide(Ecetinsi.Found(Sample.WithFictiveDate, Ecetinsi.Traits with { IsBirthDateFictive = true }));

        Check(decision, "D24", Provisional, Provisional, StoredTrace.CallJournal);
        decision.Next.Kind.Should().Be(NextStepKind.EnterRealBirthDate);
    }

    [Fact]
    public void D25_creates_without_matricule_when_the_INS_received_is_not_confirmed() =>
        Check(
            Ecetinsi.Decide(Ecetinsi.Answered(new InsiResult.Rejected(Sample.PierreAlain), null, InsiMode.Verification)),
            "D25", Provisional, Provisional, StoredTrace.CallJournalAndIdentity);

    [Fact]
    public void D26_never_overwrites_a_known_identity_with_the_INS_of_a_partner() =>
        Check(
            Ecetinsi.Decide(Ecetinsi.Answered(new InsiResult.Confirmed(Sample.PierreAlain), Sample.Qualified, InsiMode.Verification)),
            "D26", Qualified, Qualified, StoredTrace.CallJournal);

    private static DecisionInput Several(bool birthPlace, params string[] givenNames) =>
        Ecetinsi.Answered(new InsiResult.Several(), Sample.Provisional) with
        {
            Remaining = new RemainingSearches(birthPlace, [.. givenNames]),
        };

    private static void Check(
        DecisionOutcome decision, string row, TrustStatus? status, TrustStatus? onceConfirmed, StoredTrace stored)
    {
        decision.Row.Id.Should().Be(row);
        decision.Status.Should().Be(status);
        decision.StatusOnceConfirmed.Should().Be(onceConfirmed);
        decision.Stored.Should().Be(stored);
    }
}
