using System.Globalization;
using InsConformance.Cards.Cps.Structure;
using InsConformance.Cards.Reading;
using InsConformance.Cards.Reading.Vitale;

namespace InsConformance.Cli.Cards;

/// <summary>What is in a reader of the machine, as JSON.</summary>
/// <param name="Reader">Name of the reader.</param>
/// <param name="State">empty, read or unreadable.</param>
internal sealed record ReadDocument(string Reader, string State)
{
    /// <summary>Answer to reset, in hexadecimal.</summary>
    public string? Atr { get; init; }

    /// <summary>What the card is, in French.</summary>
    public string? Kind { get; init; }

    /// <summary>Why it could not be read, and what to do, in French.</summary>
    public string? Problem { get; init; }

    public VitaleDocument? Vitale { get; init; }

    public CpxDocument? Cpx { get; init; }

    public static ReadDocument Empty(string reader) => new(reader, "empty");

    public static ReadDocument Unreadable(string reader, string problem) => new(reader, "unreadable") { Problem = problem };

    public static ReadDocument Of(string reader, ReadOnlyMemory<byte> atr, CardContent content) => new(reader, "read")
    {
        Atr = Convert.ToHexString(atr.Span),
        Kind = CardRecognition.Name(content.Kind),
        Vitale = content.Vitale is { } vitale ? new(vitale.People, vitale.ValidFrom, vitale.HasCertificate, vitale.Harness?.Serial, vitale.Harness?.Nature, vitale.Problems) : null,
        Cpx = content.Cpx is { } cpx
            ? new(
                cpx.Serial,
                cpx.Holder.Kind.Name,
                cpx.Holder.NationalId,
                cpx.Holder.Surname,
                cpx.Holder.GivenName,
                cpx.Holder.Profession,
                cpx.Speciality,
                cpx.ValidTo.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
                content.Pin?.TriesLeft,
                content.Pin?.Message,
                content.Activities,
                Convert.ToBase64String(cpx.SignatureCertificate.Span),
                Convert.ToBase64String(cpx.AuthenticationCertificate.Span))
            : null,
    };
}

/// <summary>What a Vitale gave.</summary>
internal sealed record VitaleDocument(IReadOnlyList<VitalePerson> People, string? ValidFrom, bool HasCertificate, string? Serial, string? Nature, IReadOnlyList<string> Problems);

/// <summary>What a CPx gave; certificates are DER in base 64.</summary>
internal sealed record CpxDocument(
    string Serial,
    string Product,
    string NationalId,
    string? Surname,
    string? GivenName,
    string? Profession,
    string? Speciality,
    string ValidTo,
    int? PinTriesLeft,
    string? PinMessage,
    IReadOnlyList<CpsActivity>? Activities,
    string SignatureCertificate,
    string AuthenticationCertificate);
