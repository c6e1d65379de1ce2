using InsConformance.Campaign.Cards.Asked;
using InsConformance.Cards.Pcsc;
using InsConformance.Cli.Configuration;
using InsConformance.Cli.Diagnosis.Addresses;
using InsConformance.Cli.Diagnosis.Cards;
using InsConformance.Cli.Diagnosis.Certificates;
using InsConformance.Cli.Diagnosis.Files;
using InsConformance.Cli.Diagnosis.Machine;
using InsConformance.Cli.Relaying;

namespace InsConformance.Cli.Diagnosis;

/// <summary>Chooses what to look at: the machine always, the rest when it is named.</summary>
internal sealed record Doctor
{
    /// <summary>Folder of the PKI of the bench; null for that of the configuration.</summary>
    public DirectoryInfo? Pki { get; init; }

    /// <summary>Configuration file of <c>serve</c>.</summary>
    public FileInfo? Configuration { get; init; }

    /// <summary>Declaration of the software.</summary>
    public FileInfo? Declaration { get; init; }

    /// <summary>What <c>--sut</c> says.</summary>
    public string? Sut { get; init; }

    /// <summary>How long one answer of the adapter may take.</summary>
    public TimeSpan SutTimeout { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>Address of the téléservice.</summary>
    public string? InsiAddress { get; init; }

    /// <summary>Authorities trusted at that address; none for those of the system.</summary>
    public IReadOnlyList<string> Authorities { get; init; } = [];

    /// <summary>The client certificate.</summary>
    public EditorCertificate? Certificate { get; init; }

    /// <summary>The relay to the real service; null where none is used.</summary>
    public RelaySetup? Relay { get; init; }

    /// <summary>File of the settings of a relay, to be examined with what it names.</summary>
    public FileInfo? RelayConfiguration { get; init; }

    /// <summary>Folder of the reports.</summary>
    public string Output { get; init; } = "reports";

    /// <summary>Where the scenarios are.</summary>
    public IReadOnlyList<string> Features { get; init; } = [];

    /// <summary>People of one's own.</summary>
    public IReadOnlyList<FileInfo> People { get; init; } = [];

    /// <summary>More ports than those of the configuration.</summary>
    public IReadOnlyList<(string Setting, int Port)> Ports { get; init; } = [];

    /// <summary>The card readers to look at; null for none.</summary>
    public IPcscLibrary? Readers { get; init; }

    /// <summary>The readers that a run needs; null where any will do.</summary>
    public ReaderWish? ReadersWanted { get; init; }

    /// <summary>How long a host may take to be reached, and then to answer.</summary>
    public TimeSpan Patience { get; init; } = TimeSpan.FromSeconds(10);

    /// <summary>Clock of the machine.</summary>
    public TimeProvider Time { get; init; } = TimeProvider.System;

    /// <summary>Environment of the process.</summary>
    public required IReadOnlyDictionary<string, string> Environment { get; init; }

    /// <summary>Free space of the disk that holds a folder, in bytes.</summary>
    public Func<string, long> FreeSpace { get; init; } = FolderExamination.FreeSpace;

    /// <summary>The environment of this process.</summary>
    public static IReadOnlyDictionary<string, string> OwnEnvironment { get; } = System.Environment.GetEnvironmentVariables()
        .Cast<System.Collections.DictionaryEntry>().ToDictionary(entry => (string)entry.Key, entry => (string?)entry.Value ?? "", StringComparer.Ordinal);

    /// <summary>Looks at everything that was named.</summary>
    public Task<Consultation> ConsultAsync(CancellationToken cancellationToken) => Consultation.HoldAsync([.. Examinations()], cancellationToken);

    private IEnumerable<Examination> Examinations()
    {
        var setup = ServeSetup.Default;
        var configuration = Configuration is { } file ? SettingExaminations.OfConfiguration(file, out setup) : null;
        var options = setup.Simulator;
        var pki = Pki ?? options.PkiFolder;
        var called = InsiAddress is { } written ? Addresses.InsiAddress.Read(written, allowsProduction: false, out _) : null;

        yield return ClockExamination.Of(Time);
        yield return ProxyExamination.Of(Environment, called, Patience);
        yield return FolderExamination.OfReports(Output, FreeSpace);
        if (Features is { Count: > 0 })
            yield return FolderExamination.OfFeatures(Features);
        if (configuration is not null)
            yield return configuration;
        yield return SettingExaminations.OfPki(pki, Time);
        yield return PortExamination.Of([.. PortsOf(setup), .. Ports], PortExamination.TryListen);
        if ((IReadOnlyList<FileInfo>)[.. setup.People, .. People] is { Count: > 0 } people)
            yield return SettingExaminations.OfPeople(people);
        if (options.InjectionFolder is { } injections)
            yield return FolderExamination.OfInjections(injections);
        if (options.OfficialPackage is { } package)
            yield return SettingExaminations.OfPackage(package);
        if (options.JournalFile is { } journal)
            yield return FolderExamination.OfJournal(journal);
        if (Declaration is { } declaration)
            yield return SettingExaminations.OfDeclaration(declaration);
        if (Certificate is { } certificate)
            yield return CertificateExamination.Of(certificate, pki, Time);
        if (InsiAddress is { } address)
            yield return AddressExamination.Of(address, Directly, Time);
        var relay = Relay;
        if (RelayConfiguration is { } settings)
            yield return SettingExaminations.OfRelay(settings, out relay);
        if (relay is not null)
        {
            foreach (var examination in RelayExaminations.Of(relay, pki, Time))
                yield return examination;
        }

        if (Readers is { } readers)
            yield return CardExamination.Of(readers, ReadersWanted);
        if (Sut is { } sut)
            yield return AdapterExamination.Of(sut, SutTimeout, pki, Declaration);
    }

    /// <summary>The way to the address that was named: no proxy, the certificate and the authorities that were named.</summary>
    private RelaySetup Directly => RelaySetup.Default with
    {
        Certificate = Certificate?.File,
        Key = Certificate?.Key,
        Password = Certificate?.Password ?? RelaySetup.Default.Password,
        Authorities = Authorities,
        ConnectTimeout = Patience,
        AnswerTimeout = Patience,
    };

    private static IEnumerable<(string Setting, int Port)> PortsOf(ServeSetup setup) =>
        setup.Simulator.MoreCertificatePorts.Select(port => ("more-certificate-ports", port))
            .Prepend(("certificate-port", setup.Simulator.CertificatePort)).Append(("card-port", setup.Simulator.CardPort)).Append(("console-port", setup.ConsolePort));
}
