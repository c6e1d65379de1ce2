using InsConformance.Campaign.Requirements;
using InsConformance.Cli.Commands;
using InsConformance.Cli.Configuration;
using InsConformance.Cli.Diagnosis.Faults;
using InsConformance.Cli.Relaying;
using InsConformance.Simulator;
using InsConformance.Simulator.Official;
using InsConformance.Simulator.Pki;
using InsConformance.Verdicts.Requirements;

namespace InsConformance.Cli.Diagnosis.Files;

/// <summary>The files that say what to do: what reads them says what is wrong with them.</summary>
internal static class SettingExaminations
{
    /// <summary>Reads the configuration file of <c>serve</c>.</summary>
    /// <param name="file">The file.</param>
    /// <param name="setup">What it sets, or the usual set-up where it is wrong: the rest is examined all the same.</param>
    public static Examination OfConfiguration(FileInfo file, out ServeSetup setup) =>
        OfSettings($"Configuration {file}", () => ConfigurationFile.Apply(ServeSetup.Default, ServeSettings.All, file), ServeSetup.Default, out setup);

    /// <summary>Reads the settings of a relay.</summary>
    /// <param name="file">The file.</param>
    /// <param name="setup">The relay; null where they are wrong.</param>
    public static Examination OfRelay(FileInfo file, out RelaySetup? setup) => OfSettings($"Réglages du relais {file}", () => RelaySetup.Read(file, RelaySetup.Default), null, out setup);

    public static Examination OfDeclaration(FileInfo file) => Examination.Of($"Déclaration {file}", () =>
    {
        try
        {
            DeclarationFile.Read(file.ToString());
            return [];
        }
        catch (RequirementException e)
        {
            return [FileFaults.Declaration.Seen(e.Message)];
        }
    });

    public static Examination OfPeople(IReadOnlyList<FileInfo> files) => Examination.Of("Personnes de test", () =>
    {
        try
        {
            PeopleOption.Read(files);
            return [];
        }
        catch (UserErrorException e)
        {
            return [FileFaults.People.Seen(e.Message)];
        }
    });

    /// <summary>The official package of verification.</summary>
    public static Examination OfPackage(DirectoryInfo folder) => Examination.Of($"Paquet officiel {folder}", () =>
    {
        if (!folder.Exists || !folder.EnumerateFileSystemInfos().Any())
            return [FileFaults.PackageMissing.Seen($"{folder.FullName} {(folder.Exists ? "est vide" : "n'existe pas")}.")];
        return OfficialPackage.Problem(folder) is { } problem ? [FileFaults.PackageBroken.Seen(problem)] : [];
    });

    /// <summary>The PKI of the bench: made here if there is none, as the run would.</summary>
    public static Examination OfPki(DirectoryInfo folder, TimeProvider time) => Examination.Of($"PKI du banc {folder}", () =>
    {
        try
        {
            using var pki = SyntheticPki.EnsureIn(folder, time);
            return [];
        }
        catch (SimulatorSetupException e)
        {
            return [(folder.Exists && folder.EnumerateFileSystemInfos().Any() ? ChainFaults.BrokenPki : ChainFaults.UnwritablePki).Seen(e.Message)];
        }
    });

    private static Examination OfSettings<TSetup>(string subject, Func<TSetup> read, TSetup usual, out TSetup setup)
    {
        IReadOnlyList<FoundFault> found = [];
        setup = usual;
        try
        {
            setup = read();
        }
        catch (UserErrorException e)
        {
            found = [.. e.Message.Split('\n').Select(FileFaults.Configuration.Seen)];
        }

        return Examination.Of(subject, () => found);
    }
}
