using System.Text;
using InsConformance.Campaign.Sut;
using InsConformance.Campaign.Sut.Views;
using InsConformance.Engine.Emission;
using InsConformance.Engine.Results;
using InsConformance.Exchange.Paper;
using InsConformance.Identity.Traits;

namespace InsConformance.Campaign.Reference;

/// <summary>Puts the documents of the engine in the shape of the seam.</summary>
internal static class EngineDocuments
{
    public static DocumentReply ToReply(this Result<PrintedIdentity> printed) => printed.ValueOrNull() is not { } page
        ? new DocumentReply(Accepted: false, printed.Messages(), new Dictionary<SutField, string>())
        : new DocumentReply(Accepted: true, printed.Messages(), Printed(page))
        {
            MatriculeNature = page.Ins is not { } ins ? null : ins.IsNia ? "NIA" : "NIR",
            Datamatrix = page.Ins is { Symbol: not null, Content: var content } ? Encoding.ASCII.GetString(content.Span) : null,
        };

    public static DocumentReply ToReply(this Result<ElectronicDocument> written) => written.ValueOrNull() is not { } document
        ? new DocumentReply(Accepted: false, written.Messages(), new Dictionary<SutField, string>())
        : new DocumentReply(Accepted: true, written.Messages(), Carried(document.Carried)) { Cda = Encoding.UTF8.GetString(document.Cda.Span) };

    public static DocumentReply ToReply(this Result<TransmittedIdentity> sent) => sent.ValueOrNull() is not { } transmitted
        ? new DocumentReply(Accepted: false, sent.Messages(), new Dictionary<SutField, string>())
        : new DocumentReply(Accepted: true, sent.Messages(), Carried(transmitted.Carried)) { Content = Encoding.UTF8.GetString(transmitted.Content.Span) };

    private static Dictionary<SutField, string> Printed(PrintedIdentity page)
    {
        var fields = page.Traits.ToDictionary(trait => trait.Field.ToSut(), trait => trait.Value);
        if (page.Ins is { } ins)
            fields[SutField.InsMatricule] = ins.Matricule;
        return fields;
    }

    private static Dictionary<SutField, string> Carried(OutgoingIdentity outgoing)
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
}
