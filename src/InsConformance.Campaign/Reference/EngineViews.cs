using System.Globalization;
using InsConformance.Campaign.Sut;
using InsConformance.Campaign.Sut.Views;
using InsConformance.Engine.Journal;
using InsConformance.Engine.Retrieval;
using InsConformance.Identity.Traits;
using InsConformance.Insi.Messages;
using EngineView = InsConformance.Engine.Display.IdentityView;
using InsiReply = InsConformance.Campaign.Sut.Views.InsiReply;

namespace InsConformance.Campaign.Reference;

/// <summary>Puts what the engine shows in the shape of the seam.</summary>
internal static class EngineViews
{
    public static IdentityView ToSut(this EngineView view) => new()
    {
        Id = view.Id.Value,
        Status = view.StatusLabel,
        Attributes = [.. view.AttributeLabels],
        Fields = [.. view.Fields.Select(field => new FieldView(field.Field.ToSut(), field.Value, field.IsDisplayed, field.IsLocked))],
        MatriculeNature = view.MatriculeNature,
        BirthDateIsFictive = view.IsBirthDateFictive,
        BirthPlaceName = view.BirthPlaceName,
        InsConfirmedAt = view.InsiConfirmedAt is { } at ? Iso(at) : null,
        Justificatifs = [.. view.Documents.Select(document => document.Proof.Label)],
    };

    public static FoundIdentity ToFound(this EngineView view) =>
        new(view.Id.Value, view.Fields.Where(field => field.Value.Length > 0).ToDictionary(field => field.Field.ToSut(), field => field.Value));

    public static InsiReply ToReply(this RetrievalOutcome outcome, IEnumerable<SutMessage> messages) =>
        new(Accepted: true, [new SutMessage(outcome.Message, MessageKind.Information), .. messages])
        {
            Code = outcome.Code,
            TechnicalError = outcome.TechnicalError,
            CanBeAccepted = outcome.CanBeAccepted,
            AcceptedAutomatically = outcome.WasAcceptedAutomatically,
            KnownNumber = outcome.KnownNumber,
            Differences = [.. outcome.Differences.Select(trait => new TraitDifference(trait.Field.ToSut(), trait.Local ?? "", trait.Returned ?? ""))],
        };

    public static InsiCallRow ToRow(this InsiCallEntry entry) => new(Iso(entry.At), entry.By?.Name ?? "")
    {
        Code = entry.Code ?? "",
        Returned = Image(entry.Image),
        ReturnedHistory = [.. (entry.Image?.History ?? []).Select(Text)],
    };

    public static string Iso(DateTimeOffset? at) => at?.ToString("yyyy-MM-dd'T'HH:mm:ssK", CultureInfo.InvariantCulture) ?? "";

    private static Dictionary<SutField, string> Image(Individual? image)
    {
        if (image is null)
            return [];
        var fields = new Dictionary<SutField, string?>
        {
            [SutField.InsMatricule] = image.Active is null ? null : Text(image.Active),
            [SutField.InsOid] = image.Active?.Oid,
            [SutField.BirthName] = image.Traits?.BirthName,
            [SutField.BirthGivenNames] = image.Traits?.GivenNames,
            [SutField.BirthDate] = image.Traits?.BirthDate,
            [SutField.Sex] = image.Traits?.Sex,
            [SutField.BirthPlace] = image.Traits?.BirthPlace,
        };
        return fields.Where(field => !string.IsNullOrEmpty(field.Value)).ToDictionary(field => field.Key, field => field.Value!);
    }

    private static string Text(InsEntry entry) => $"{entry.Matricule?.Number} {entry.Matricule?.Key}";
}
