using System.Globalization;
using InsConformance.Campaign.Sut;
using InsConformance.Campaign.Sut.Views;

namespace InsConformance.Campaign.Attachments.Observing;

/// <content>The users of the site and its settings.</content>
internal sealed partial class ObservedSut
{
    private bool _callsElsewhere;

    /// <inheritdoc/>
    public async Task DeclareUserAsync(SutUser user, CancellationToken cancellationToken)
    {
        if (site.Knows(user))
            return;
        await desk.AskAsync(
            new OperatorRequest("declare-user", $"Assurez-vous que l'utilisateur {user.Name} existe, avec ces habilitations et elles seules.")
            {
                Details = [new(User, user.Name), .. user.Rights.Select(right => new OperatorDetail("habilitation", Words(right)))],
            },
            cancellationToken);
        site.Confirm(user);
    }

    /// <inheritdoc/>
    public Task<SutReply> ChangeRightsAsync(string user, string target, SutRight right, bool granted, CancellationToken cancellationToken)
    {
        site.Forget(target);
        var text = granted ? $"accordez cette habilitation à {target}." : $"retirez cette habilitation à {target}.";
        return ActAsync(Action(granted ? "grant-right" : "withdraw-right", user, text, new("à", target), new("habilitation", Words(right))), cancellationToken);
    }

    /// <inheritdoc/>
    public Task<SutReply> DisplayFieldAsync(string user, SutField field, bool displayed, CancellationToken cancellationToken) => ActAsync(
        Action(displayed ? "show-field" : "hide-field", user, displayed ? "affichez ce champ pour tout le site." : "masquez ce champ pour tout le site.", new OperatorDetail("champ", field.Label())),
        cancellationToken);

    /// <inheritdoc/>
    public Task<SutReply> PrintFieldAsync(string user, SutField field, bool printed, CancellationToken cancellationToken) => ActAsync(
        Action(
            printed ? "print-field" : "omit-field",
            user,
            printed ? "faites imprimer ce champ sur les éditions papier." : "retirez ce champ des éditions papier.",
            new OperatorDetail("champ", field.Label())),
        cancellationToken);

    /// <inheritdoc/>
    public Task<SutReply> ConfigureJustificatifAsync(string user, string justificatif, bool highConfidence, CancellationToken cancellationToken) => ActAsync(
        Action(
            "configure-justificatif",
            user,
            "mettez ce justificatif dans la liste du site, à ce niveau de confiance.",
            new("justificatif", justificatif),
            new("niveau de confiance", highConfidence ? "haut" : "faible")),
        cancellationToken);

    /// <inheritdoc/>
    public Task<SutReply> ConfigureAutomaticValidationAsync(string user, bool enabled, CancellationToken cancellationToken) =>
        SwitchAsync(user, enabled, "automatic-validation", "la validation automatique des identités", cancellationToken);

    /// <inheritdoc/>
    public Task<SutReply> ConfigureAutomaticCallAsync(string user, bool enabled, CancellationToken cancellationToken) =>
        SwitchAsync(user, enabled, "automatic-call", "l'appel automatique du téléservice INSi à l'ouverture du dossier", cancellationToken);

    /// <inheritdoc/>
    public Task<SutReply> ConfigureTrustContractAsync(string user, string partner, bool bound, CancellationToken cancellationToken) => ActAsync(
        Action(bound ? "bind-partner" : "unbind-partner", user, bound ? "liez ce partenaire par un contrat de confiance." : "retirez le contrat de confiance de ce partenaire.", new OperatorDetail("partenaire", partner)),
        cancellationToken);

    /// <inheritdoc/>
    public Task<SutReply> ConfigurePlatformAsync(string user, bool production, CancellationToken cancellationToken) => ActAsync(
        Action("configure-platform", user, "réglez la plateforme du logiciel.", new OperatorDetail("plateforme", production ? "production" : "test")), cancellationToken);

    /// <inheritdoc/>
    public Task<SutReply> ConfigureInsiAddressAsync(string user, Uri address, CancellationToken cancellationToken)
    {
        _callsElsewhere = true;
        return ActAsync(
            Action("configure-insi-address", user, "réglez l'adresse à laquelle le logiciel appelle le téléservice INSi.", new OperatorDetail("adresse", address.ToString())), cancellationToken);
    }

    /// <inheritdoc/>
    public Task<SutReply> ConfigureLotSizeAsync(string user, int fewest, int most, CancellationToken cancellationToken) => ActAsync(
        Action(
            "configure-lot-size",
            user,
            "réglez la taille des lots de vérification.",
            new("minimum", fewest.ToString(CultureInfo.InvariantCulture)),
            new("maximum", most.ToString(CultureInfo.InvariantCulture))),
        cancellationToken);

    /// <inheritdoc/>
    public async Task<IReadOnlyList<FieldDescription>> DescribeFieldsAsync(string user, CancellationToken cancellationToken)
    {
        var reply = await desk.AskAsync(
            Action("describe-fields", user, "ouvrez l'écran de création d'une identité, et lisez les libellés de ses champs.") with
            {
                MayBeRefused = false,
                Questions =
                [
                    .. SutFields.All.Select(field => new OperatorQuestion($"label:{field}", $"Libellé du champ « {field.Label()} » (vide : le champ n'existe pas)") { MayBeEmpty = true }),
                ],
            },
            cancellationToken);
        return [.. SutFields.All.Select(field => new FieldDescription(field, reply.LineOf($"label:{field}"))).Where(field => field.Label.Length > 0)];
    }

    /// <inheritdoc/>
    public async Task<IReadOnlyList<JustificatifChoice>> DescribeJustificatifsAsync(string user, CancellationToken cancellationToken)
    {
        var reply = await desk.AskAsync(
            Action("describe-justificatifs", user, "ouvrez l'enregistrement d'un justificatif, et lisez la liste proposée.") with
            {
                MayBeRefused = false,
                Questions =
                [
                    new("choices", "Les justificatifs proposés, un par ligne") { Kind = QuestionKind.Rows, Columns = ["justificatif", "niveau (haut ou faible)", "choisi d'avance (oui ou non)"] },
                ],
            },
            cancellationToken);
        return [.. reply.RowsOf("choices", 3).Select(row => new JustificatifChoice(row[0], IsWord(row[1], "haut"), IsWord(row[2], "oui")))];
    }

    private Task<SutReply> SwitchAsync(string user, bool enabled, string key, string what, CancellationToken cancellationToken) =>
        ActAsync(Action($"{(enabled ? "enable" : "disable")}-{key}", user, $"{(enabled ? "activez" : "désactivez")} {what}."), cancellationToken);

    private static bool IsWord(string typed, string word) => string.Equals(typed, word, StringComparison.OrdinalIgnoreCase);

    private static string Words(SutRight right) => right switch
    {
        SutRight.Identities => "accès aux identités",
        SutRight.Insi => "accès au téléservice INSi",
        SutRight.SuperUser => "super utilisateur",
        SutRight.SensitiveIdentities => "accès aux identités sensibles",
        SutRight.Administration => "administration du site",
        _ => throw new ArgumentOutOfRangeException(nameof(right), right, "Unknown right."),
    };
}
