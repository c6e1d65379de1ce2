using System.CommandLine;
using InsConformance.Cards.Pcsc;
using InsConformance.Cli.Diagnosis;
using InsConformance.Cli.Output;
using InsConformance.Cli.Relaying;
using InsConformance.Verdicts;

namespace InsConformance.Cli.Commands;

/// <summary><c>insconf doctor</c>: what in the set-up would prevent a run, said before it.</summary>
internal static class DoctorCommand
{
    public static Command Create(Terminal terminal)
    {
        var pki = new Option<DirectoryInfo?>("--pki") { Description = "Dossier des certificats synthétiques, créés au premier usage [.insconf/pki].", HelpName = "dossier" };
        var config = new Option<FileInfo?>("--config") { Description = "Fichier de réglages de serve : il est examiné, et tout ce qu'il nomme.", HelpName = "fichier" };
        var declaration = new Option<FileInfo?>("--declaration") { Description = "Déclaration du logiciel.", HelpName = "fichier" };
        var sut = new Option<string?>("--sut") { Description = "Adaptateur du logiciel : http://… ou script:… (docs/attaching.md).", HelpName = "http://ADRESSE|script:CHEMIN" };
        var timeout = SutOption.CreateTimeout();
        var insi = new Option<string?>("--insi-address") { Description = "Adresse du téléservice à atteindre ; jamais celle de la production.", HelpName = "adresse" };
        var authority = new Option<string[]>("--authority") { Description = "Autorités reconnues à cette adresse (.cer ou .pem) [celles du système].", HelpName = "fichier", AllowMultipleArgumentsPerToken = true };
        var certificate = new Option<string?>("--certificate") { Description = "Certificat client du logiciel : PKCS#12, ou PEM avec sa clé.", HelpName = "fichier" };
        var password = new Option<string?>("--password-file") { Description = "Fichier dont la première ligne est le mot de passe du certificat.", HelpName = "fichier" };
        var passwordVariable = new Option<string?>("--password-env") { Description = "Variable d'environnement qui tient le mot de passe du certificat.", HelpName = "nom" };
        var relay = new Option<FileInfo?>("--relay-config") { Description = "Réglages d'un relais (relay --config, run --insi relay) : son certificat, et le chemin jusqu'au service réel.", HelpName = "fichier" };
        var cards = new Option<bool>("--cards") { Description = "Examine le service des cartes, les lecteurs et leurs cartes." };
        var people = PeopleOption.Create();
        var features = FeaturesOption.Create();
        var output = new Option<string>("--out") { Description = "Dossier des rapports.", HelpName = "dossier", DefaultValueFactory = _ => "reports" };
        var format = new Option<OutputFormat>("--format") { Description = "text : pour une personne ; json : les défauts sur la sortie standard.", DefaultValueFactory = _ => OutputFormat.Text };
        foreach (var place in new[] { password, passwordVariable })
        {
            place.Validators.Add(result =>
            {
                if (result.GetResult(certificate) is null)
                    result.AddError($"{place.Name} va avec --certificate : donnez le certificat qu'il ouvre.");
            });
        }

        authority.Validators.Add(result =>
        {
            if (result.GetResult(insi) is null)
                result.AddError("--authority va avec --insi-address : donnez l'adresse où ces autorités sont reconnues.");
        });

        var command = new Command("doctor", "Examine l'installation avant tout essai : chaque défaut a un code, une cause et un remède. Table des défauts : docs/doctor.md.")
        {
            pki, config, declaration, sut, timeout, insi, authority, certificate, password, passwordVariable, relay, cards, people, features, output, format,
        };
        foreach (var refused in NoSecretHere.Options)
            command.Options.Add(refused);
        command.SetAction((parsed, cancellation) => TellAsync(
            terminal,
            new Doctor
            {
                Pki = parsed.GetValue(pki),
                Configuration = parsed.GetValue(config),
                Declaration = parsed.GetValue(declaration),
                Sut = parsed.GetValue(sut),
                SutTimeout = TimeSpan.FromSeconds(parsed.GetValue(timeout)),
                InsiAddress = parsed.GetValue(insi),
                Authorities = parsed.GetValue(authority) ?? [],
                Certificate = parsed.GetValue(certificate) is { } file
                    ? new EditorCertificate(file, new SecretPlace("password") { File = parsed.GetValue(password), Variable = parsed.GetValue(passwordVariable) })
                    : null,
                RelayConfiguration = parsed.GetValue(relay),
                Readers = parsed.GetValue(cards) ? PcscLibrary.OfThisSystem : null,
                People = parsed.GetValue(people) ?? [],
                Features = FeaturesOption.Paths(parsed.GetValue(features)),
                Output = parsed.GetRequiredValue(output),
                Environment = Doctor.OwnEnvironment,
            },
            parsed.GetValue(format),
            cancellation));
        return command;
    }

    private static async Task<int> TellAsync(Terminal terminal, Doctor doctor, OutputFormat format, CancellationToken cancellation)
    {
        var consultation = await doctor.ConsultAsync(cancellation);
        await (format is OutputFormat.Text ? terminal.Data : terminal.Talk).WriteLineAsync(ConsultationText.Of(consultation));
        if (format is OutputFormat.Json)
            await terminal.Data.WriteLineAsync(ConsultationDocument.ToJson(consultation));
        return consultation.IsReady ? ExitCode.Success : ExitCode.BenchError;
    }
}
