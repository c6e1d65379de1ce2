using InsConformance.Identity.Traits;

namespace InsConformance.Engine.VitaleApps;

/// <summary>
/// What a reader delivers of an « appli carte Vitale », by QR code or NFC. Its format on the wire is not public: these are the data that the RNIV counts on
/// (§ 4.3.4, secondary source), as texts. The 1er prénom may be left out: the first of the list is then taken.
/// </summary>
/// <param name="Traits">The traits.</param>
/// <param name="Matricule">« Matricule INS », 15 characters.</param>
/// <param name="Oid">OID of the authority.</param>
public sealed record VitaleAppReading(TraitsEntry Traits, string? Matricule, string? Oid);
