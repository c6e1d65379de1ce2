using InsConformance.Campaign.Sut;
using InsConformance.Campaign.Sut.Views;

namespace InsConformance.Campaign.Attachments.Observing;

/// <content>Histories and journals, read line by line.</content>
internal sealed partial class ObservedSut
{
    private const string When = "date et heure (jj/mm/aaaa hh:mm)";

    /// <inheritdoc/>
    public async Task<IReadOnlyList<PartnerRow>> ReadPartnersAsync(string user, string identityId, CancellationToken cancellationToken) =>
        [.. (await RowsAsync(user, identityId, "read-partners", "le journal des diffusions", [When, "partenaire"], cancellationToken)).Select(row => new PartnerRow(ReadDates.ToIso(row[0]), row[1]))];

    /// <inheritdoc/>
    public async Task<IReadOnlyList<StatusHistoryRow>> ReadStatusHistoryAsync(string user, string identityId, CancellationToken cancellationToken) =>
    [
        .. (await RowsAsync(user, identityId, "read-status-history", "l'historique des statuts", ["statut antérieur", When, "responsable"], cancellationToken))
            .Select(row => new StatusHistoryRow(row[0], ReadDates.ToIso(row[1]), row[2])),
    ];

    /// <inheritdoc/>
    public async Task<IReadOnlyList<FormerMatriculeRow>> ReadFormerMatriculesAsync(string user, string identityId, CancellationToken cancellationToken) =>
    [
        .. (await RowsAsync(user, identityId, "read-former-matricules", "les anciens matricules", ["matricule et clé", "OID", "invalidé (oui ou non)"], cancellationToken))
            .Select(row => new FormerMatriculeRow(row[0], row[1], IsWord(row[2], "oui"))),
    ];

    /// <inheritdoc/>
    public async Task<IReadOnlyList<ModificationRow>> ReadModificationsAsync(string user, string identityId, CancellationToken cancellationToken) =>
    [
        .. from row in await RowsAsync(user, identityId, "read-modifications", "le journal des modifications", [When, "professionnel", "type de modification", "champ"], cancellationToken)
           where SutFields.TryParse(row[3], out _)
           select new ModificationRow(ReadDates.ToIso(row[0]), row[1], row[2], SutFields.Parse(row[3])),
    ];

    /// <inheritdoc/>
    public async Task<IReadOnlyList<AccessRow>> ReadAccessesAsync(string user, string identityId, CancellationToken cancellationToken) =>
        [.. (await RowsAsync(user, identityId, "read-accesses", "le journal des accès", [When, "utilisateur"], cancellationToken)).Select(row => new AccessRow(ReadDates.ToIso(row[0]), row[1]))];

    /// <inheritdoc/>
    public async Task<IReadOnlyList<InsiCallRow>> ReadInsiCallsAsync(string user, string identityId, CancellationToken cancellationToken)
    {
        SutField[] image = [SutField.InsMatricule, SutField.InsOid, SutField.BirthName, SutField.BirthGivenNames, SutField.BirthDate, SutField.Sex, SutField.BirthPlace];
        string[] columns = [When, "utilisateur", "retour (00, 01, 02)", .. image.Select(field => field.Label()), "historique des matricules (séparés par une virgule)"];
        return
        [
            .. (await RowsAsync(user, identityId, "read-insi-calls", "le journal d'appel INSi", columns, cancellationToken)).Select(row => new InsiCallRow(ReadDates.ToIso(row[0]), row[1])
            {
                Code = row[2],
                Returned = image.Zip(row.Skip(3)).Where(cell => cell.Second.Length > 0).ToDictionary(cell => cell.First, cell => cell.Second),
                ReturnedHistory = row[^1].Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries),
            }),
        ];
    }

    private async Task<IEnumerable<IReadOnlyList<string>>> RowsAsync(
        string user, string identityId, string key, string what, string[] columns, CancellationToken cancellationToken)
    {
        var reply = await desk.AskAsync(
            ActionOn(identityId, key, user, $"ouvrez {what} de cette identité, et lisez-en chaque ligne, la plus ancienne d'abord.") with
            {
                MayBeRefused = false,
                Questions = [new("rows", "Les lignes") { Kind = QuestionKind.Rows, Columns = columns }],
            },
            cancellationToken);
        return reply.RowsOf("rows", columns.Length);
    }
}
