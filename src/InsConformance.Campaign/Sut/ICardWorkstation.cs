using InsConformance.Campaign.Sut.Views;

namespace InsConformance.Campaign.Sut;

/// <summary>What a user does at a workstation with two card readers. A refusal is an answer, never an exception.</summary>
public interface ICardWorkstation
{
    /// <summary>Reads the card that is in the reader of the professional.</summary>
    Task<CardReply> ReadProfessionalCardAsync(string user, CancellationToken cancellationToken);

    /// <summary>Presents the code of that card; the choices are then the « situations d'exercice ».</summary>
    Task<CardReply> PresentCodeAsync(string user, string code, CancellationToken cancellationToken);

    /// <summary>Chooses one of them, by the name of its structure.</summary>
    Task<CardReply> ChooseActivityAsync(string user, string structure, CancellationToken cancellationToken);

    /// <summary>Reads the card that is in the reader of the carte Vitale; the choices are its beneficiaries, given name then surname.</summary>
    Task<CardReply> ReadVitaleCardAsync(string user, CancellationToken cancellationToken);

    /// <summary>Chooses a beneficiary of the card read, and calls INSi with it (WS_INS1).</summary>
    /// <param name="user">Who.</param>
    /// <param name="beneficiary">One of the choices of the reading, as written there.</param>
    /// <param name="identityId">The identity concerned; null for a person unknown here.</param>
    /// <param name="cancellationToken">Gives up.</param>
    Task<InsiReply> CallInsiWithVitaleAsync(string user, string beneficiary, string? identityId, CancellationToken cancellationToken);

    /// <summary>Creates the identity of a person unknown here from the last return.</summary>
    Task<CreationReply> CreateFromReturnAsync(string user, CancellationToken cancellationToken);

    /// <summary>Lets time pass for the software, without waiting.</summary>
    Task PassTimeAsync(TimeSpan duration, CancellationToken cancellationToken);
}
