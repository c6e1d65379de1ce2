using System.Text;
using InsConformance.Cli.Diagnosis.Faults;

namespace InsConformance.Cli.Diagnosis;

/// <summary>The table of every fault, for the documentation.</summary>
internal static class DoctorPage
{
    public static string Write()
    {
        var page = new StringBuilder(
            """
            # Les défauts d'installation que `doctor` reconnaît

            <!-- Page produite à partir des défauts (src/InsConformance.Cli/Diagnosis/Faults) : modifiez-les, non cette page. Le test DoctorCommandTests dit comment la refaire. -->

            `insconf doctor` dit, avant le premier scénario, ce qui dans l'installation empêcherait un essai : rien de cela n'est un écart de conformité du logiciel. `insconf run` fait les mêmes examens de ce dont il se sert : la machine, les lecteurs de `--cards readers`, le relais de `--insi relay`.
            Sans option, il examine la machine : horloge, mandataire (proxy), dossier des rapports et disque, scénarios, PKI du banc, ports. Chaque option nomme une chose de plus à examiner :

            ```
            insconf doctor --certificate INSI-AUTO.p12 --password-file motdepasse.txt --insi-address https://qualiflps-services-ps-tlsm.ameli.fr/lps --authority ACR-EL.cer ACI-EL-ORG.cer
            insconf doctor --config serve.yaml --declaration logiciel.yaml --sut http://127.0.0.1:8080 --cards --format json
            ```

            | Option | Ce qui est examiné |
            |---|---|
            | `--certificate` et `--password-file` ou `--password-env` | le certificat client, sa clé, sa chaîne ; le mot de passe vient d'un fichier ou d'une variable d'environnement et n'est jamais montré |
            | `--insi-address` et `--authority` | l'adresse du téléservice, le nom, le chemin jusqu'à elle, son certificat, son heure ; avec le certificat client s'il est donné |
            | `--relay-config` | les réglages d'un relais ([relay.md](relay.md)) : son certificat, et le chemin jusqu'à chaque adresse du service réel, par son proxy |
            | `--config` | le fichier de réglages de `serve`, et ce qu'il nomme : ports, personnes, injections, paquet officiel, journal |
            | `--declaration`, `--people`, `--feature` | la déclaration du logiciel, les personnes de test, les scénarios |
            | `--sut` | l'adaptateur du logiciel : tout ce qu'il doit au contrat ([attaching.md](attaching.md)), comme `sut check` |
            | `--cards` | le service PC/SC, les lecteurs et leurs cartes |
            | `--pki`, `--out` | le dossier de la PKI du banc, celui des rapports |

            Code de sortie : 0 quand tout est prêt (un avertissement n'y change rien), 3 quand il y a un défaut, 2 pour un mauvais usage. Avec `--format json`, la sortie standard porte un objet :
            `{"ready":false,"examined":["Horloge",…],"faults":[{"code":"DOC-CERT-07","severity":"fault","title":…,"observed":…,"cause":…,"remedy":…}]}`, où `severity` est `fault` ou `warning`. Un code ne change jamais de sens.


            """);
        foreach (var (subject, faults) in SetupFaults.BySubject)
        {
            page.Append("## ").Append(subject).Append("\n\n| Code | Défaut | Cause | Remède |\n|---|---|---|---|\n");
            foreach (var fault in faults)
                page.Append($"| `{fault.Code}` | {fault.Title}{(fault.IsWarning ? " (avertissement)" : "")} | {fault.Cause} | {fault.Remedy} |\n");
            page.Append('\n');
        }

        return page.ToString().ReplaceLineEndings("\n").TrimEnd('\n') + "\n";
    }
}
