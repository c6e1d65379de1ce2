namespace InsConformance.Cli.Diagnosis.Faults;

/// <summary>Every fault that is known, by subject.</summary>
internal static class SetupFaults
{
    public static IReadOnlyList<(string Subject, IReadOnlyList<SetupFault> Faults)> BySubject { get; } =
    [
        ("Certificat client", CertificateFaults.All),
        ("Chaîne de certification et PKI du banc", ChainFaults.All),
        ("Adresse du téléservice", AddressFaults.All),
        ("Machine : ports, mandataire, horloge, dossiers, disque", MachineFaults.All),
        ("Fichiers de réglage", FileFaults.All),
        ("Cartes et lecteurs", CardFaults.All),
        ("Adaptateur du logiciel", AdapterFaults.All),
    ];

    public static IReadOnlyList<SetupFault> All { get; } = [.. BySubject.SelectMany(subject => subject.Faults)];
}
