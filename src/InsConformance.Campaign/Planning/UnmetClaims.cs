using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using InsConformance.Campaign.Sut;
using InsConformance.Verdicts.Requirements;

namespace InsConformance.Campaign.Planning;

/// <summary>
/// Déclaré mais non pris en charge : what an editor declares of its software and the attached software says not to do. The scenarios that need it are not out of
/// scope: they are not executed, so that what was declared and never tried is no success. What only this bench cannot show is told beside, and blames nobody.
/// </summary>
public sealed class UnmetClaims
{
    private const string Remedy = "Compléter l'adaptateur, ou retirer ce terme de la déclaration.";

    /// <summary>What a software that is all this does: at least one of the capabilities. A term that no scenario tries claims nothing.</summary>
    private static readonly ImmutableArray<Claim> Claims =
    [
        new([(Aspect.Profile, "referentiel")], [SutCapability.CreateIdentities]),
        new([(Aspect.Role, "imprimeur")], [SutCapability.PaperDocuments]),
        new([(Aspect.Role, "imprimeur"), (Aspect.Format, "datamatrix")], [SutCapability.PaperDatamatrix]),
        new([(Aspect.Role, "recepteur-hl7")], [SutCapability.Hl7Reception, SutCapability.OtherDomainReception]),
        new([(Aspect.Role, "copie-de-pieces")], [SutCapability.DocumentCopies]),
        new([(Aspect.Operation, "recherche-vitale")], [SutCapability.CardMode]),
        new([(Aspect.Operation, "recherche-traits")], [SutCapability.InsiByTraits]),
        new([(Aspect.Operation, "verification-unitaire")], [SutCapability.InsiVerification]),
        new([(Aspect.Operation, "verification-lot")], [SutCapability.LotVerification]),
        new([(Aspect.Authentication, "cps")], [SutCapability.CardMode]),
        new([(Aspect.Format, "datamatrix")], [SutCapability.PaperDatamatrix, SutCapability.DatamatrixReading]),
        new([(Aspect.Format, "hl7v2")], [SutCapability.Hl7Emission, SutCapability.Hl7Reception, SutCapability.OtherDomainReception]),
        new([(Aspect.Format, "fhir")], [SutCapability.FhirEmission]),
        new([(Aspect.Format, "cda")], [SutCapability.CdaDocuments]),
    ];

    private readonly FrozenDictionary<SutCapability, string> _reasons;

    private UnmetClaims(IReadOnlyList<(Claim Claim, bool IsDeclined, string Reason)> unmet)
    {
        InWords = [.. unmet.Select(one => one.Reason)];
        _reasons = unmet.Where(one => one.IsDeclined).SelectMany(one => one.Claim.OneOf, (one, capability) => (capability, one.Reason))
            .DistinctBy(one => one.capability).ToFrozenDictionary(one => one.capability, one => one.Reason);
    }

    /// <summary>Every claim that is not met, or cannot be tried here, one French sentence each; empty when the software can be seen to do what it is declared to do.</summary>
    public IReadOnlyList<string> InWords { get; }

    /// <summary>Compares a declaration with what a software says to do.</summary>
    /// <param name="declaration">The declaration; null when nothing was declared, and nothing is claimed.</param>
    /// <param name="capabilities">What the attached software does, as far as this bench can show it.</param>
    public static UnmetClaims Of(Declaration? declaration, SutCapabilities capabilities) => declaration is null
        ? new UnmetClaims([])
        : new UnmetClaims(
        [
            .. from claim in Claims
               where claim.Terms.All(term => declaration.Declares(term.Aspect).Contains(term.Term)) && !claim.OneOf.Any(capability => capabilities.Has(capability, out _))
               let isDeclined = claim.OneOf.All(capabilities.Declines)
               select (claim, isDeclined, Sentence(claim, isDeclined, capabilities)),
        ]);

    /// <summary>Whether the absence of a capability contradicts the declaration.</summary>
    /// <param name="capability">What a scenario needs.</param>
    /// <param name="reason">In French: what was declared, and why the software does not do it.</param>
    public bool Concern(SutCapability capability, [NotNullWhen(true)] out string? reason) => _reasons.TryGetValue(capability, out reason);

    private static string Sentence(Claim claim, bool isDeclined, SutCapabilities capabilities)
    {
        var terms = claim.Terms.Select(term => $"{char.ToLowerInvariant(term.Aspect.Label()[0])}{term.Aspect.Label()[1..]} « {term.Term} »");
        var reasons = claim.OneOf.Select(capability => capabilities.Absent[capability]).Distinct(StringComparer.Ordinal);
        return isDeclined
            ? $"Déclaré mais non pris en charge : {string.Join(" et ", terms)}. {string.Join(' ', reasons)} {Remedy}"
            : $"Déclaré mais non éprouvé ici : {string.Join(" et ", terms)}. {string.Join(' ', reasons)}";
    }

    private sealed record Claim(ImmutableArray<(Aspect Aspect, string Term)> Terms, ImmutableArray<SutCapability> OneOf);
}
