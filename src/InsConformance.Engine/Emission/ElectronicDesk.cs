using System.Text;
using System.Xml;
using System.Xml.Linq;
using InsConformance.Engine.Register;
using InsConformance.Engine.Results;
using InsConformance.Engine.Rights;
using InsConformance.Engine.Rules;
using InsConformance.Exchange.Cda;
using InsConformance.Exchange.Cda.Writing;
using InsConformance.Exchange.Fhir.Writing;
using InsConformance.Exchange.Identities;
using InsConformance.Insi.Calling;

namespace InsConformance.Engine.Emission;

/// <summary>« Document électronique »: a CDA R2 document, a FHIR resource or a mail whose patient carries the INS and all its traits when the identity is qualified (guide v2 règle 28, INS 34).</summary>
public sealed class ElectronicDesk
{
    private const string LetterTypeCode = "11490-0";
    private const string FhirVersion = "2.2.0";

    private readonly EngineParts _parts;
    private readonly EmissionGate _gate;
    private readonly IIdSource _ids;

    internal ElectronicDesk(EngineParts parts, EmissionGate gate, IIdSource ids) => (_parts, _gate, _ids) = (parts, gate, ids);

    /// <summary>Writes a letter about the person.</summary>
    public Result<ElectronicDocument> Write(Actor actor, IdentityId id, EmissionRequest request) =>
        _gate.Emit(actor, id, request).Then(outgoing => Diffusion.Of(id, outgoing).Select(identity => new ElectronicDocument(outgoing, Letter(identity))));

    /// <summary>Writes the person as a FHIR resource.</summary>
    public Result<TransmittedIdentity> WriteFhir(Actor actor, IdentityId id, EmissionRequest request) => _gate.Emit(actor, id, request).Then(outgoing =>
        Diffusion.Of(id, outgoing).Select(identity => new TransmittedIdentity(outgoing, new FhirPatientWriter(FhirVersion).Write(identity))));

    /// <summary>Writes the mail that carries a letter about the person.</summary>
    public Result<TransmittedIdentity> WriteMail(Actor actor, IdentityId id, EmissionRequest request) => _gate.Emit(actor, id, request).Then(outgoing =>
        Diffusion.Of(id, outgoing).Select(identity => new TransmittedIdentity(outgoing, LetterMail.Carrying(Letter(identity)))));

    private byte[] Letter(DiffusedIdentity identity)
    {
        var header = new CdaHeader(_ids.NextId().ToString("D").ToUpperInvariant(), LetterTypeCode, "Lettre de liaison", _parts.Clock.GetUtcNow());
        var letter = CdaHeaderWriter.Write(identity, header);
        return _parts.Rules.IsOn(EngineRule.CdaTraitsComplete) ? letter : WithoutBirthPlace(letter);
    }

    private static byte[] WithoutBirthPlace(byte[] letter)
    {
        using var reader = XmlReader.Create(new MemoryStream(letter), new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit });
        var document = XDocument.Load(reader);
        document.Descendants(CdaRecordTarget.V3 + "birthplace").Remove();
        return Encoding.UTF8.GetBytes(document.ToString());
    }
}
