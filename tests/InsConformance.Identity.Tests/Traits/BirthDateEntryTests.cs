using InsConformance.Identity.Traits;

namespace InsConformance.Identity.Tests.Traits;

public class BirthDateEntryTests
{
    [Theory]
    [InlineData("14/07/1977", "1977-07-14")]
    [InlineData("14-07-1977", "1977-07-14")]
    [InlineData("14.07.1977", "1977-07-14")]
    [InlineData("01/01/1900", "1900-01-01")]
    [InlineData("31/12/2025", "2025-12-31")]
    [InlineData("31/02/1980", "1980-02-31")] // within the bounds of règle 1; judged lunar elsewhere
    public void Reads_a_typed_date(string typed, string iso)
    {
        BirthDateEntry.TryParse(typed, out var date, out _).Should().BeTrue();

        date.ToIso().Should().Be(iso);
    }

    [Theory]
    [InlineData("32/07/1977", "jour « 32 » refusé en position 1 ; attendu de 01 à 31. [DDN-BORNES — guide v2, règle 1 ; INS 1.3]")]
    [InlineData("00/07/1977", "jour « 00 » refusé en position 1 ; attendu de 01 à 31 ; si le jour est inconnu, compléter la date et la marquer fictive. [DDN-BORNES — guide v2, règle 1 ; INS 1.3]")]
    [InlineData("14/13/1977", "mois « 13 » refusé en position 4 ; attendu de 01 à 12. [DDN-BORNES — guide v2, règle 1 ; INS 1.3]")]
    [InlineData("14/00/1977", "mois « 00 » refusé en position 4 ; attendu de 01 à 12 ; si le mois est inconnu, compléter la date et la marquer fictive. [DDN-BORNES — guide v2, règle 1 ; INS 1.3]")]
    [InlineData("1977-07-14", "« 1977-07-14 » n'a pas la forme JJ/MM/AAAA. [DDN-SAISIE — règle déduite : guide v2, règle 6 ; INS 13.1]")]
    [InlineData("14/07/77", "« 14/07/77 » n'a pas la forme JJ/MM/AAAA. [DDN-SAISIE — règle déduite : guide v2, règle 6 ; INS 13.1]")]
    [InlineData("14/07-1977", "« 14/07-1977 » n'a pas la forme JJ/MM/AAAA. [DDN-SAISIE — règle déduite : guide v2, règle 6 ; INS 13.1]")]
    [InlineData("", "(vide) n'a pas la forme JJ/MM/AAAA. [DDN-SAISIE — règle déduite : guide v2, règle 6 ; INS 13.1]")]
    public void Refuses_what_cannot_be_a_date(string typed, string explanation)
    {
        BirthDateEntry.TryParse(typed, out var date, out var refusal).Should().BeFalse();

        date.Should().Be(default(BirthDate));
        refusal!.Message.Should().Be("Date de naissance : " + explanation);
    }
}
