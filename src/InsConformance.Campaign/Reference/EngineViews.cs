using System.Globalization;
using System.Text;
using InsConformance.Campaign.Sut;
using InsConformance.Campaign.Sut.Views;
using InsConformance.Engine.Emission;
using InsConformance.Engine.Journal;
using InsConformance.Engine.Retrieval;
using InsConformance.Exchange.Datamatrix;
using InsConformance.Exchange.Identities;
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
            Differences = [.. outcome.Differences.Select(trait => new TraitDifference(trait.Field.ToSut(), trait.Local ?? "", trait.Returned ?? ""))],
        };

    public static InsiCallRow ToRow(this InsiCallEntry entry) => new(Iso(entry.At), entry.By?.Name ?? "")
    {
        Code = entry.Code ?? "",
        Returned = Image(entry.Image),
        ReturnedHistory = [.. (entry.Image?.History ?? []).Select(Text)],
    };

    public static Dictionary<SutField, string> Carried(this OutgoingIdentity outgoing)
    {
        var fields = new Dictionary<SutField, string?>
        {
            [SutField.InsMatricule] = outgoing.Ins?.Matricule.Value,
            [SutField.InsOid] = outgoing.Ins?.Oid.Value,
            [SutField.BirthName] = outgoing.Strict.BirthName.Value,
            [SutField.BirthGivenNames] = outgoing.Strict.BirthGivenNames?.ToString(),
            [SutField.FirstBirthName] = outgoing.Strict.FirstBirthName.Value,
            [SutField.BirthDate] = outgoing.Strict.BirthDate.Display,
            [SutField.Sex] = outgoing.Strict.Sex.Code(),
            [SutField.BirthPlace] = outgoing.Strict.BirthPlace.Code,
            [SutField.UsedName] = outgoing.UsedName?.Value,
            [SutField.UsedFirstName] = outgoing.UsedFirstName?.Value,
        };
        return fields.Where(field => !string.IsNullOrEmpty(field.Value)).ToDictionary(field => field.Key, field => field.Value!);
    }

    /// <summary>The content of the datamatrix INS; null when there is no INS to print.</summary>
    public static string? Datamatrix(this OutgoingIdentity outgoing) =>
        outgoing.Ins is { } ins
        && DiffusedIdentity.TryQualify(outgoing.Strict, ins, out var identity, out _, outgoing.Attributes)
        && PayloadWriter.TryWrite(identity, out var content, out _)
            ? Encoding.ASCII.GetString(content)
            : null;

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
