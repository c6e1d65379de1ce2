using InsConformance.Identity.Traits;

namespace InsConformance.Identity.Tests.Traits;

public class LatinLettersTests
{
    [Theory]
    [InlineData("ÀÁÂÃÄÅàáâãäåĀāĂăĄąẠạẢảẤấẬậẶặ", 'A')]
    [InlineData("ÇçĆćČč", 'C')]
    [InlineData("ĎďĐđ", 'D')]
    [InlineData("ÈÉÊËèéêëĒēĘęĚěẸẹỆệ", 'E')]
    [InlineData("ÌÍÎÏìíîïĪīİıỊị", 'I')]
    [InlineData("Łł", 'L')]
    [InlineData("ÑñŃńŇň", 'N')]
    [InlineData("ÒÓÔÕÖØòóôõöøŌōŐőƠơỘộỢợ", 'O')]
    [InlineData("ŚśŞşŠšȘș", 'S')]
    [InlineData("ŢţŤťȚț", 'T')]
    [InlineData("ÙÚÛÜùúûüŪūŮůŰűƯưỰự", 'U')]
    [InlineData("ÝýÿŸỲỳỴỵ", 'Y')]
    [InlineData("ŹźŻżŽž", 'Z')]
    public void Finds_the_letter_under_the_signs(string accented, char letter) =>
        accented.ToCharArray().Should().OnlyContain(c => LatinLetters.BaseOf(c) == letter);

    [Theory]
    [InlineData("ÆæŒœĲĳ")] // ligatures
    [InlineData("ßẞſ")]
    [InlineData("ÐðÞþŊŋĸŉ")] // letters of their own
    [InlineData("×÷°ªº")]
    [InlineData("АЕОаео")] // Cyrillic
    [InlineData("AZaz")] // already basic
    public void Has_no_base_for_another_character(string characters) =>
        characters.ToCharArray().Should().OnlyContain(c => LatinLetters.BaseOf(c) == null);
}
