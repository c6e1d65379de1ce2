using InsConformance.Identity.Rules;
using InsConformance.Identity.Trust;

namespace InsConformance.Identity.Tests.Trust;

/// <summary>What a screen asks of a state.</summary>
public class StateTests
{
    [Theory]
    [InlineData(IdentityField.Matricule, true, true)]
    [InlineData(IdentityField.Oid, true, true)]
    [InlineData(IdentityField.BirthName, true, false)]
    [InlineData(IdentityField.BirthGivenNames, true, false)]
    [InlineData(IdentityField.FirstBirthName, false, false)]
    [InlineData(IdentityField.BirthDate, true, false)]
    [InlineData(IdentityField.Sex, true, false)]
    [InlineData(IdentityField.BirthPlace, true, false)]
    [InlineData(IdentityField.UsedName, false, false)]
    [InlineData(IdentityField.UsedFirstName, false, false)]
    public void Locks_strict_traits_once_they_come_from_INSi(IdentityField field, bool forTheUser, bool forTheSuperUser)
    {
        foreach (var state in new[] { Sample.Retrieved, Sample.Qualified })
        {
            state.IsLocked(field).Should().Be(forTheUser);
            state.IsLocked(field, AuthorRole.SuperUser).Should().Be(forTheSuperUser);
        }
    }

    [Theory]
    [InlineData(IdentityField.Matricule, true)]
    [InlineData(IdentityField.BirthName, false)]
    [InlineData(IdentityField.BirthDate, false)]
    public void Leaves_strict_traits_open_before_INSi(IdentityField field, bool locked)
    {
        Sample.Provisional.IsLocked(field).Should().Be(locked);
        Sample.Validated.IsLocked(field).Should().Be(locked);
    }

    [Theory]
    [InlineData(TrustStatus.Provisional, "PROV", "Identité provisoire")]
    [InlineData(TrustStatus.Retrieved, "RECUP", "Identité récupérée")]
    [InlineData(TrustStatus.Validated, "VALI", "Identité validée")]
    [InlineData(TrustStatus.Qualified, "QUAL", "Identité qualifiée")]
    public void Writes_a_status_by_code_and_by_label(TrustStatus status, string code, string label)
    {
        status.Code().Should().Be(code);
        status.Label().Should().Be(label);
    }

    [Theory]
    [InlineData(IdentityAttributes.None, "aucun", "")]
    [InlineData(IdentityAttributes.Homonym, "homonyme", "HOMA")]
    [InlineData(IdentityAttributes.Homonym | IdentityAttributes.Doubtful, "homonyme, douteuse", "HOMA DOUT")]
    [InlineData(IdentityAttributes.Fictitious, "fictive", "FICT")]
    public void Writes_attributes_by_code_and_by_label(IdentityAttributes attributes, string label, string codes)
    {
        attributes.Label().Should().Be(label);
        string.Join(' ', attributes.Codes()).Should().Be(codes);
    }

    [Theory]
    [InlineData(AuthorRole.User, "un utilisateur habilité")]
    [InlineData(AuthorRole.SuperUser | AuthorRole.Flow, "un super utilisateur ou un flux entrant")]
    public void Names_authors(AuthorRole roles, string label) => roles.Label().Should().Be(label);
}
