using InsConformance.Cards.Cps.Certificates;
using InsConformance.Cards.Cps.Keys;
using InsConformance.Cards.Cps.Structure;

namespace InsConformance.Cards.Cps;

/// <summary>« Personnalisation » : everything that makes one CPx card differ from the others.</summary>
public sealed record CpsPersonalisation
{
    /// <summary>Serial number, eight decimal digits. Middlewares keep files under it: two cards must not share it (cache of Cryptolib CPS).</summary>
    public required string Serial { get; init; }

    /// <summary>Whom the card names.</summary>
    public required CpxHolder Holder { get; init; }

    /// <summary>« Spécialité » of a doctor, e.g. <c>SM26</c>; null for who has none.</summary>
    public string? Speciality { get; init; }

    /// <summary>« Activités », at most sixteen; there may be none.</summary>
    public IReadOnlyList<CpsActivity> Activities { get; init; } = [];

    /// <summary>The keys.</summary>
    public required CpsKeys Keys { get; init; }

    /// <summary>Certificate of the signature key, DER.</summary>
    public required ReadOnlyMemory<byte> SignatureCertificate { get; init; }

    /// <summary>Certificate of the authentication key, DER.</summary>
    public required ReadOnlyMemory<byte> AuthenticationCertificate { get; init; }

    /// <summary>Start of validity of the card.</summary>
    public required DateTimeOffset ValidFrom { get; init; }

    /// <summary>End of validity of the card.</summary>
    public required DateTimeOffset ValidTo { get; init; }

    /// <summary>« Code porteur », four digits; test cards have <c>1234</c>.</summary>
    public string Pin { get; init; } = "1234";

    /// <summary>« Code de déblocage », eight digits.</summary>
    public string Puk { get; init; } = "12345678";

    /// <summary>Tries left for the PIN, 0 (blocked) to 3.</summary>
    public int PinTriesLeft { get; init; } = CpsCard.MaxTries;

    /// <summary>Tries left for the PUK, 0 (blocked) to 3. That there are three at first is inferred.</summary>
    public int PukTriesLeft { get; init; } = CpsCard.MaxTries;

    /// <summary>Label of « CIAInfo », shown as the name of the token.</summary>
    public string Label { get; init; } = "CPS3v3";

    /// <summary>The identifiers of the keys end by <c>10</c> and <c>20</c>, as on newer cards, instead of <c>01</c> and <c>02</c>.</summary>
    public bool HasNewerKeyIds { get; init; }
}
