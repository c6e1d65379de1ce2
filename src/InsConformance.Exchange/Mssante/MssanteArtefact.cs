using InsConformance.Exchange.Cda;
using InsConformance.Exchange.Xds;

namespace InsConformance.Exchange.Mssante;

/// <summary>What is judged of an MSSanté message: the metadata of its archive, and each CDA document beside them.</summary>
/// <param name="Submission">The metadata, with the recipients of the message.</param>
/// <param name="Documents">The CDA documents, each with its path in the archive.</param>
public sealed record MssanteArtefact(XdsSubmission Submission, IReadOnlyList<(string Path, CdaDocument Document)> Documents);
