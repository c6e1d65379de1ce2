using InsConformance.Identity.Rules;
using InsConformance.Verdicts.Requirements;

namespace InsConformance.Verdicts.Tests.Requirements;

internal static class SomeRequirements
{
    private static readonly RequirementSource Document = new()
    {
        Id = "document",
        Title = "Document",
        Publisher = "Éditeur",
        Version = "1",
        Date = new DateOnly(2026, 1, 1),
        Reading = "lu",
    };

    public static Requirement One(string id) => new() { Id = id, Statement = "Énoncé.", Source = Document, Basis = Basis.Official };
}
