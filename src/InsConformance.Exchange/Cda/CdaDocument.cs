using System.Xml.Linq;
using InsConformance.Exchange.Judging;

namespace InsConformance.Exchange.Cda;

/// <summary>What the CDA rules look at: the patient of a document as received, and what the bench was told.</summary>
public sealed class CdaDocument
{
    /// <summary>Looks at a document.</summary>
    /// <param name="root">The <c>ClinicalDocument</c>, or a <c>recordTarget</c> alone.</param>
    /// <param name="context">What the bench was told.</param>
    public CdaDocument(XElement root, JudgingContext context)
    {
        (Root, Context) = (root, context);
        RecordTargets = [.. CdaRecordTarget.AllOf(root)];
    }

    /// <summary>The root.</summary>
    public XElement Root { get; }

    /// <summary>What the bench was told.</summary>
    public JudgingContext Context { get; }

    /// <summary>Patients: the profile wants one.</summary>
    public IReadOnlyList<CdaRecordTarget> RecordTargets { get; }

    /// <summary>The patients that carry an INS.</summary>
    public IEnumerable<CdaRecordTarget> WithIns => RecordTargets.Where(target => target.CarriesIns);
}
