using System.Xml.Linq;
using InsConformance.Exchange.Cda.Receiving;
using InsConformance.Exchange.Xml;
using InsConformance.Verdicts.Rules;

namespace InsConformance.Exchange.Cda.Rules;

/// <summary>The rules of both versions (CD-01 to CD-21).</summary>
internal static class CdaRules
{
    private static readonly Dictionary<string, RuleCheck<CdaDocument>[]> ByVersion =
        CdaProfile.All.ToDictionary(profile => profile.Version, Build, StringComparer.Ordinal);

    /// <summary>The rules of a version, in the order of their identifiers.</summary>
    public static IReadOnlyList<RuleCheck<CdaDocument>> Of(string version) => ByVersion[version];

    /// <summary>The official document on which most rules rest.</summary>
    public static string Source(CdaProfile profile) => $"CI-SIS, structuration minimale {profile.Version}, schématrons officiels (recordTarget)";

    /// <summary>A rule on each patient.</summary>
    public static RuleCheck<CdaDocument> OnPatients(ConformanceRule rule, Func<CdaRecordTarget, IEnumerable<Departure>> check) =>
        new(rule, document => document.RecordTargets.SelectMany(check));

    /// <summary>A rule on each patient that carries an INS; not evaluated on a document without any, nor where there is another obstacle.</summary>
    public static RuleCheck<CdaDocument> OnPatientsWithIns(
        ConformanceRule rule, Func<CdaRecordTarget, IEnumerable<Departure>> check, Func<CdaDocument, string?>? obstacle = null) =>
        new(rule, document => document.WithIns.SelectMany(check)) { Obstacle = document => WithoutIns(document) ?? obstacle?.Invoke(document) };

    /// <summary>A departure of the text of an element.</summary>
    public static Departure OfText(XElement element, string expected) => Departure.Of(XPathOf.Element(element), expected, element.Value);

    /// <summary>A departure of an attribute.</summary>
    public static Departure OfAttribute(XElement element, string attribute, string expected) =>
        Departure.Of(XPathOf.Attribute(element, attribute), expected, element.Attribute(attribute)?.Value);

    private static RuleCheck<CdaDocument> OfReceiver(ConformanceRule rule) => new(rule, _ => [])
    {
        Obstacle = _ => "elle juge ce que fait le récepteur, qu'un document ne montre pas.",
    };

    private static string? WithoutIns(CdaDocument document) => document.WithIns.Any() ? null : "le document ne porte pas d'INS.";

    private static RuleCheck<CdaDocument>[] Build(CdaProfile profile) =>
    [
        .. new[] { StructureRules.Of(profile), InsRules.Of(profile), InsTraitRules.Of(profile), CdaReceptionRules.Catalogue.Select(OfReceiver) }
            .SelectMany(rules => rules)
            .OrderBy(check => check.Rule.Id, StringComparer.Ordinal),
    ];
}
