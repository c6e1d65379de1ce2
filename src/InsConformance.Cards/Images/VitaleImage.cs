using InsConformance.Cards.Vitale;

namespace InsConformance.Cards.Images;

/// <summary>« Carte Vitale 2 », kind <c>vitale2</c>: one truth from which come the files of the chip, the XML of API de Lecture Vitale, the answers of MICA and the expected <c>RECVITALE</c>.</summary>
public sealed record VitaleImage : CardImage
{
    /// <summary>The people on the card, in its order: 1 to 19.</summary>
    public required IReadOnlyList<VitaleBeneficiary> Beneficiaries { get; init; }

    /// <summary>Start of validity of the card.</summary>
    public DateOnly ValidFrom { get; init; } = new(2020, 1, 1);

    /// <summary>Which name the chip gives freely: the usual name, or the birth name. Not known of real cards.</summary>
    public VitaleSurname Surname { get; init; }

    /// <summary>« Clé mère » that MICA gives, at most 255 characters.</summary>
    public string MasterKey { get; init; } = "";

    /// <summary>The same card after the end of all the rights it holds: identity stays readable (inferred).</summary>
    /// <param name="lastDay">Last day of every period of rights.</param>
    public VitaleImage Expire(DateOnly lastDay) => this with { Beneficiaries = [.. Beneficiaries.Select(person => person.Expire(lastDay))] };
}
