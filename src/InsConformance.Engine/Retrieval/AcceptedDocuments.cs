using InsConformance.Engine.Documents;
using InsConformance.Engine.Results;
using InsConformance.Engine.Rights;
using InsConformance.Identity.Traits;

namespace InsConformance.Engine.Retrieval;

/// <summary>The document that may come with an acceptance, for the « qualification en 1 clic » (SC.INS.19, SC.INS.22).</summary>
internal sealed class AcceptedDocuments(EngineParts parts)
{
    /// <summary>
    /// The document as the identity will keep it; null when none is shown; a refusal when the user or the document is not allowed.
    /// </summary>
    public Result<RecordedDocument?> Record(DocumentEvidence? evidence, BirthDate birthDate, Actor actor)
    {
        if (evidence is null) return new Result<RecordedDocument?>.Done(null, []);
        if (parts.Access.Demand(actor, Right.CheckDocuments) is { } forbidden) return forbidden;
        return parts.Assessor.Record(evidence, birthDate, actor).Select(document => (RecordedDocument?)document);
    }
}
