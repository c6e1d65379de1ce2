using InsConformance.Cards.Images;
using InsConformance.Cards.Vitale;
using InsConformance.Engine.CardMode;
using InsConformance.Engine.Register;
using InsConformance.Engine.Results;
using InsConformance.Engine.Retrieval;
using InsConformance.Insi.Messages;
using InsConformance.Insi.Wire;
using InsConformance.Simulator.Assertions;
using InsConformance.Simulator.Journal;
using InsConformance.Testing;

namespace InsConformance.Campaign.Tests.CardMode;

/// <summary>From the chip to the answer of INSi: card, beneficiary, assertions, call; CNDA tests 1.01 to 1.03, 2.01, 2.02.</summary>
public sealed class CardModeEndToEndTests : IAsyncLifetime
{
    private Workstation _workstation = null!;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync() => _workstation = await Workstation.StartAsync(Cancellation);

    public ValueTask DisposeAsync() => _workstation.DisposeAsync();

    [Fact]
    public async Task CNDA_1_01_calls_with_the_card_of_Ruth_and_is_answered()
    {
        await OpenProfessionalAsync();
        var card = await ReadVitaleAsync("vitale-insi-01");

        var outcome = Done(await CallAsync(card, beneficiary: 1));

        outcome.Code.Should().Be("00", "{0}", Why());
        outcome.Returned!.BirthName.Should().Be("NESSI");
        Done(_workstation.Engine.Retrieval.CreateFrom(Workstation.Claire, outcome.Id, new NewIdentity()))[RecordField.Matricule].Should().Be("2 77 07 63 220 829 10");
    }

    [Fact]
    public async Task The_request_carries_what_the_card_says_and_both_assertions()
    {
        await OpenProfessionalAsync();
        var card = await ReadVitaleAsync("vitale-insi-01");

        await CallAsync(card, beneficiary: 1);

        var request = LastRequest();
        var query = request.Content.Query.Should().BeOfType<VitaleSearchRequest>().Subject;
        query.Should().BeEquivalentTo(new VitaleSearchRequest { PolicyHolder = new MatriculeParts("2770763220829"), BirthName = "NESSI", BirthDate = "14071977", TwinRank = "1" });
        request.Content.Bam!.Emitter.Should().Be("899900023351");
        request.Content.Bam.Coverage!.Insured!.Id!.Number.Should().Be("2770763220829");
        request.Content.Bam.Coverage.Beneficiary.Should().BeEquivalentTo(new { BirthDate = "1977-07-14", Rank = "1" });
        var assertions = Assertions(request);
        assertions.Should().HaveCount(2);
        PsAssertion.Find(request)!.Attributes.Should().Equal(new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["identifiantFacturation"] = "123456789",
            ["secteurActivite"] = "SA07",
            ["CodeSpecialite"] = "SM26",
        });
        PsAssertion.Find(request)!.Issuer.Should().Be("2.5.4.42=ALAIN+SN=GENE RPPS+CN=899900023351,T=Médecin,C=FR");
        var subject = assertions[1].Child(Namespaces.Saml, "Subject")!.Child(Namespaces.Saml, "NameID")!;
        (subject.Attribute("NameQualifier"), subject.Text).Should().Be(("VITALE", "468929507"));
    }

    [Theory]
    [InlineData("cps-medecin")]
    [InlineData("cps-infirmier")]
    [InlineData("cpe-nominative")]
    public async Task The_auditor_of_the_simulator_has_nothing_to_say_of_the_calls(string image)
    {
        _workstation.Insert(_workstation.Professional, image);
        await Professional.ReadAsync(Cancellation);
        await Professional.PresentCodeAsync("1234", Cancellation);
        Professional.ChooseActivity(1);
        var card = await ReadVitaleAsync("vitale-insi-01");

        await CallAsync(card, beneficiary: 1);
        await CallAsync(card, beneficiary: 2);

        Exchanges().Should().HaveCount(2).And.OnlyContain(exchange => exchange.Audit.Rules > 60);
        Exchanges().SelectMany(exchange => exchange.Audit.Findings).Select(finding => $"{finding.Rule} {finding.Location} {finding.Expected} {finding.Observed}").Should().BeEmpty();
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public async Task The_body_is_the_one_that_the_image_of_the_card_expects(int beneficiary)
    {
        await OpenProfessionalAsync();
        var card = await ReadVitaleAsync("vitale-insi-01");

        await CallAsync(card, beneficiary);

        var image = (VitaleImage)CardImageReader.Read(new FileInfo(Repository.PathOf("fixtures/cards/vitale-insi-01.json"))).Image!;
        var expected = ExpectedVitaleSearch.Of(image, beneficiary - 1);
        var sent = _workstation.Simulator.Journal.Exchanges()[0].Understood!.Content.Query.Should().BeOfType<VitaleSearchRequest>().Subject;
        (sent.Beneficiary?.Number, sent.PolicyHolder?.Number, sent.BirthName, sent.BirthDate, sent.TwinRank)
            .Should().Be((expected.BeneficiaryNumber, expected.PolicyHolderNumber, expected.BirthName, expected.BirthDate, expected.BirthRank));
    }

    [Fact]
    public async Task CNDA_1_02_renews_the_Vitale_assertion_after_twenty_minutes()
    {
        await OpenProfessionalAsync();
        var card = await ReadVitaleAsync("vitale-insi-01");
        var reading = Done(_workstation.Engine.Vitale!.Choose(card, 2));

        await CallAsync(reading);
        _workstation.Wait(TimeSpan.FromMinutes(19));
        await CallAsync(reading);
        _workstation.Wait(TimeSpan.FromMinutes(1));
        await CallAsync(reading);

        var vitale = Exchanges().Select(exchange => Assertions(exchange.Understood!)[1].Attribute("ID")).ToList();
        vitale[1].Should().Be(vitale[0]);
        vitale[2].Should().NotBe(vitale[0]);
    }

    [Fact]
    public async Task CNDA_1_03_a_swapped_Vitale_stops_the_call()
    {
        await OpenProfessionalAsync();
        var card = await ReadVitaleAsync("vitale-insi-01");
        _workstation.Insert(_workstation.Vitale, "vitale-insi-04");

        Refused(await CallAsync(card, beneficiary: 1)).Should().Be("La carte Vitale n'est plus celle qui a été lue : relisez la carte et choisissez de nouveau le bénéficiaire.");
        _workstation.Simulator.Journal.Exchanges().Should().BeEmpty();
    }

    [Fact]
    public async Task A_withdrawn_Vitale_stops_the_call_and_the_same_one_put_back_does_not()
    {
        await OpenProfessionalAsync();
        var card = await ReadVitaleAsync("vitale-insi-01");
        var chip = _workstation.Vitale.Remove()!;

        Refused(await CallAsync(card, beneficiary: 1)).Should().StartWith("Le lecteur « Lecteur Vitale » ne contient aucune carte");

        _workstation.Vitale.Insert(chip);
        Done(await CallAsync(card, beneficiary: 1)).Code.Should().Be("00");
    }

    [Fact]
    public async Task CNDA_2_01_without_the_card_of_the_professional_nothing_leaves()
    {
        var card = await ReadVitaleAsync("vitale-insi-01");

        Refused(await CallAsync(card, beneficiary: 1)).Should().Be("Aucune carte de professionnel n'est lue : insérez votre carte CPS, CPF ou CPE et présentez son code.");
        _workstation.Simulator.Journal.Exchanges().Should().BeEmpty();
    }

    [Fact]
    public async Task CNDA_2_01_without_the_code_nothing_leaves()
    {
        _workstation.Insert(_workstation.Professional, "cps-medecin");
        Done(await Professional.ReadAsync(Cancellation)).Name.Should().Be("ALAIN GENE RPPS");
        var card = await ReadVitaleAsync("vitale-insi-01");

        Refused(await CallAsync(card, beneficiary: 1)).Should().Be("Le code porteur n'a pas été présenté : présentez-le avant d'appeler INSi.");
        Refused(await Professional.PresentCodeAsync("0000", Cancellation)).Should().Be("Code porteur incorrect : il reste 2 essais.");
        _workstation.Simulator.Journal.Exchanges().Should().BeEmpty();
    }

    [Fact]
    public async Task CNDA_2_01_a_card_withdrawn_or_replaced_stops_the_call()
    {
        await OpenProfessionalAsync();
        var card = await ReadVitaleAsync("vitale-insi-01");
        _workstation.Insert(_workstation.Professional, "cps-infirmier");

        Refused(await CallAsync(card, beneficiary: 1)).Should().StartWith("La carte a été retirée du lecteur « Lecteur CPx »");
        _workstation.Simulator.Journal.Exchanges().Should().BeEmpty();
    }

    [Fact]
    public async Task CNDA_2_02_the_activity_is_chosen_and_sent()
    {
        _workstation.Insert(_workstation.Professional, "cps-medecin");
        await Professional.ReadAsync(Cancellation);
        Done(await Professional.PresentCodeAsync("1234", Cancellation)).Activities.Select(activity => activity.Structure).Should().Equal("CABINET DR GENE", "HOPITAL GENERIQUE");
        var card = await ReadVitaleAsync("vitale-insi-01");
        Refused(await CallAsync(card, beneficiary: 1)).Should().Be("La carte porte plusieurs situations d'exercice : choisissez celle pour laquelle vous appelez INSi.");

        Professional.ChooseActivity(2);
        await CallAsync(card, beneficiary: 1);

        PsAssertion.Find(LastRequest())!.Attributes.Should().Contain("identifiantFacturation", "0B0307377").And.Contain("secteurActivite", "SA01");
    }

    [Theory]
    [InlineData("cps-infirmier", "CPS", "00B6087510")]
    [InlineData("cpe-nominative", "CDE-CPE", "3999999999/CPE0001")]
    public async Task CNDA_2_02_who_is_no_doctor_has_no_speciality(string image, string qualifier, string id)
    {
        _workstation.Insert(_workstation.Professional, image);
        await Professional.ReadAsync(Cancellation);
        await Professional.PresentCodeAsync("1234", Cancellation);
        var card = await ReadVitaleAsync("vitale-insi-01");

        Done(await CallAsync(card, beneficiary: 1)).Code.Should().Be("00", "{0}", Why());

        var assertion = PsAssertion.Find(LastRequest())!;
        (assertion.NameQualifier, assertion.NameId).Should().Be((qualifier, id));
        assertion.Attributes.Should().NotContainKey("CodeSpecialite");
    }

    [Theory]
    [InlineData("cpe-non-nominative", "Cette carte ne nomme personne*")]
    [InlineData("cps-expiree", "La carte n'est plus valide depuis le 01/01/2023*")]
    public async Task A_card_that_INSi_would_not_take_is_refused_at_once(string image, string message)
    {
        _workstation.Insert(_workstation.Professional, image);

        Refused(await Professional.ReadAsync(Cancellation)).Should().Match(message);
    }

    [Fact]
    public async Task A_blocked_card_says_so()
    {
        _workstation.Insert(_workstation.Professional, "cps-bloquee");
        await Professional.ReadAsync(Cancellation);

        Refused(await Professional.PresentCodeAsync("1234", Cancellation)).Should().Be("Le code porteur est bloqué : débloquez la carte avec son code de déblocage.");
    }

    private PsCardDesk Professional => _workstation.Engine.Professional!;

    private async Task OpenProfessionalAsync()
    {
        _workstation.Insert(_workstation.Professional, "cps-medecin");
        Done(await Professional.ReadAsync(Cancellation));
        Done(await Professional.PresentCodeAsync("1234", Cancellation));
        Done(Professional.ChooseActivity(1));
    }

    private async Task<VitaleCardView> ReadVitaleAsync(string image)
    {
        _workstation.Insert(_workstation.Vitale, image);
        return Done(await _workstation.Engine.Vitale!.ReadAsync(Cancellation));
    }

    private Task<Result<RetrievalOutcome>> CallAsync(VitaleCardView card, int beneficiary) => CallAsync(Done(_workstation.Engine.Vitale!.Choose(card, beneficiary)));

    private Task<Result<RetrievalOutcome>> CallAsync(VitaleReading reading) =>
        _workstation.Engine.Retrieval.StartWithVitaleAsync(Workstation.Claire, id: null, reading, Cancellation);

    private IReadOnlyList<ServedExchange> Exchanges() => _workstation.Simulator.Journal.Exchanges();

    private InsiRequest LastRequest() => Exchanges()[^1].Understood!;

    private string? Why() => Exchanges() is [.., var last] ? last.Decision.Why : null;

    private static List<WireElement> Assertions(InsiRequest request) =>
    [
        .. request.HeaderBlocks.Where(block => block.Is(Namespaces.Security, "Security")).SelectMany(block => block.Children),
    ];

    private static T Done<T>(Result<T> result) => result switch
    {
        Result<T>.Done done => done.Value,
        Result<T>.Refused refused => throw new InvalidOperationException(refused.Refusal.Message),
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    private static string Refused<T>(Result<T> result) => ((Result<T>.Refused)result).Refusal.Message;
}
