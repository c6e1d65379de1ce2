using System.Security.Cryptography;
using System.Text;
using InsConformance.Cards.Reading.Vitale;
using InsConformance.Cards.Vitale.Mica;
using InsConformance.Engine.Results;
using InsConformance.Engine.Retrieval;
using InsConformance.Engine.Rules;
using InsConformance.Insi.Assertions;
using InsConformance.Insi.Calling;
using InsConformance.Insi.Messages;

namespace InsConformance.Engine.CardMode;

/// <summary>
/// The carte Vitale at this workstation: read, then one beneficiary chosen, then WS_INS1 (CNDA tests 1.01 to 1.03). A card gives its serial number, ranks
/// and certified numbers through API de Lecture Vitale and MICA only; virtual cards of the bench carry them in an application of their own.
/// </summary>
public sealed class VitaleDesk
{
    /// <summary>« Obsolescence » of the Vitale assertion (CNDA test 1.02).</summary>
    public static readonly TimeSpan AssertionLifetime = TimeSpan.FromMinutes(20);

    private const int NumberLength = 13;

    private readonly EngineParts _parts;
    private readonly IIdSource _ids;
    private readonly CardLine _line;
    private readonly PsCardDesk _professional;
    private ((string Serial, string Issuer) Owner, string Text, DateTimeOffset At)? _assertion;

    internal VitaleDesk(EngineParts parts, IIdSource ids, CardLine line, PsCardDesk professional) =>
        (_parts, _ids, _line, _professional) = (parts, ids, line, professional);

    /// <summary>Reads the card that is in the reader.</summary>
    public Task<Result<VitaleCardView>> ReadAsync(CancellationToken cancellationToken) =>
        CardRefusals.AskAsync<VitaleCardView>(CardRefusals.OfVitale, async () =>
        {
            await using var channel = await _line(cancellationToken);
            if ((await VitaleReader.ReadAsync(channel, cancellationToken)).Harness is not { } harness)
            {
                return CardRefusals.OfVitale(
                    "Cette carte Vitale ne se lit qu'avec l'API de Lecture Vitale et MICA, que le banc n'a pas : présentez une carte virtuelle, ou recherchez la personne par ses traits.");
            }

            return LectureReader.Read(harness.Lecture) is { IsEmpty: false } people
                ? new VitaleCardView(harness.Serial, harness.Nature is [var nature, ..] ? nature : 'T', harness.MasterKey ?? "", people)
                : CardRefusals.OfVitale("Les données de la carte Vitale sont illisibles : recherchez la personne par ses traits.");
        });

    /// <summary>What to call INSi with for one person of a card. Cards and assertions are checked when the call leaves, not now.</summary>
    /// <param name="card">The card, as it was read.</param>
    /// <param name="rank">Rank of the beneficiary on it, from 1.</param>
    public Result<VitaleReading> Choose(VitaleCardView card, int rank)
    {
        ArgumentNullException.ThrowIfNull(card);
        if (rank < 1 || rank > card.Beneficiaries.Length)
            return CardRefusals.OfVitale($"La carte Vitale porte {card.Beneficiaries.Length} bénéficiaire(s) : choisissez l'un d'eux, ou recherchez la personne par ses traits.");
        var person = card.Beneficiaries[rank - 1];
        var insured = card.Beneficiaries.FirstOrDefault(other => other.IsInsured);
        return new VitaleReading(Request(person, insured), Cover(person), new VitaleCall(_parts, this, _professional, card)) { UsualName = person.UsualName };
    }

    /// <summary>The assertion of a card: one serves for every beneficiary, until it is twenty minutes old (CNDA test 1.02).</summary>
    /// <param name="card">The card, found still there.</param>
    /// <param name="issuer">The professional who calls.</param>
    /// <param name="cancellationToken">Gives up.</param>
    internal async Task<string> AssertAsync(VitaleCardView card, string issuer, CancellationToken cancellationToken)
    {
        var now = _parts.Clock.GetUtcNow();
        if (_assertion is not { } last || last.Owner != (card.Serial, issuer) || (now - last.At >= AssertionLifetime && _parts.Rules.IsOn(EngineRule.VitaleAssertionRenewed)))
            _assertion = last = ((card.Serial, issuer), await SignAsync(card, issuer, now, cancellationToken), now);
        return last.Text;
    }

    /// <summary>The eight bytes of the signature are a placeholder: no public document tells how a Vitale signs.</summary>
    private Task<string> SignAsync(VitaleCardView card, string issuer, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var content = new VitaleAssertionContent
        {
            Id = $"_{_ids.NextId()}",
            IssuedAt = now,
            Issuer = issuer,
            Serial = card.Serial,
            Nature = card.Nature,
            MasterKey = card.MasterKey,
        };
        return VitaleAssertionWriter.WriteAsync(
            content,
            (info, _) => Task.FromResult(SyntheticSignature.Of(Encoding.ASCII.GetBytes(card.Serial), SHA256.HashData(info.Span)).Bytes.ToArray()),
            cancellationToken);
    }

    private static VitaleSearchRequest Request(CardBeneficiary person, CardBeneficiary? insured) => new()
    {
        Beneficiary = Number(person.CertifiedNir) is { } own ? new MatriculeParts(own) : null,
        PolicyHolder = new MatriculeParts(Number(person.Nir)),
        BirthName = person.BirthName ?? insured?.BirthName,
        BirthDate = person.BirthDate ?? person.BirthDateOnCard,
        TwinRank = person.BirthRank,
    };

    private static Coverage Cover(CardBeneficiary person) => new()
    {
        Insured = new CoverageInsured(new CoverageNumber(Number(person.Nir))),
        Beneficiary = new CoverageBeneficiary
        {
            Nir = Number(person.CertifiedNir) is { } own ? new CoverageNumber(own) : null,
            BirthDate = person.BirthDate is [var d1, var d2, var m1, var m2, .. { Length: 4 } year] ? $"{year}-{m1}{m2}-{d1}{d2}" : null,
            Rank = person.BirthRank,
        },
    };

    /// <summary>The number without its key, which the known products leave out.</summary>
    private static string? Number(string? nir) => nir?.Length > NumberLength ? nir[..NumberLength] : nir;
}
