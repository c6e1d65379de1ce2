using FluentAssertions;
using InsConformance.Cards.Cps.Certificates;
using InsConformance.Cards.Cps.Structure;
using Xunit;

namespace InsConformance.Cards.Tests.Cps.Structure;

/// <summary>The bytes that Cryptolib CPS and OpenSC were seen to accept.</summary>
public sealed class CpsFileContentTests
{
    private const string Aid = "E828BD080F8025000001FF0010";
    private static readonly CpsKeyIds Ids = CpsKeyIds.Of(newer: false);

    [Fact]
    public void EF_ATR() => Hex(RootFiles.AnswerToReset()).Should().Be(
        "804301B8460404B0ECC147039401804F08802500" + "0001FF0100" + "E01002020104020201040202010002020100" + "780806062B8122F87802" + "82029000");

    [Fact]
    public void EF_DIR_lists_the_contactless_application_first() => Hex(RootFiles.Directory()).Should().Be(
        "6121" + "4F0DE828BD080F8025000001FF0020" + "500A" + "4350532049415320434C" + "51043F000002"
        + "611E" + "4F0DE828BD080F8025000001FF0010" + "5007" + "43505320494153" + "51043F000001");

    [Theory]
    [InlineData("29009952", "5A0A802500000129009952" + "9F")]
    [InlineData("99213845", "5A0A8025000001992138450F")]
    public void EF_SN_ICC_ends_by_the_Luhn_digit(string serial, string expected) => Hex(RootFiles.SerialNumber(serial)).Should().Be(expected);

    [Fact]
    public void EF_ACTUA() =>
        Hex(RootFiles.Update(new(2026, 1, 1, 0, 0, 0, TimeSpan.Zero), new(2029, 1, 1, 0, 0, 0, TimeSpan.Zero))).Should().Be("EC12810720260101000000820720290101000000");

    [Fact]
    public void CIAInfo()
    {
        var bytes = CardInformation.ToBytes("CPS3v3");

        bytes.Should().HaveCount(199);
        Hex(bytes).Should().Be(
            "3081C4" + "020101" + "0C0A4153495020" + "53616E7465" + "8006435053337633" + "03020520" + "A281A6"
            + "3017" + "020101" + "02020220" + "0500" + "03020102" + "06052B0E03021A" + "020110"
            + "301B" + "020102" + "02020250" + "0500" + "03020102" + "0609608648016503040201" + "020140"
            + "301A" + "020103" + "020106" + "0500" + "03020640" + "06092A864886F70D010105" + "020112"
            + "301A" + "020104" + "020140" + "0500" + "03020640" + "06092A864886F70D01010B" + "020142"
            + "301A" + "020105" + "020101" + "0500" + "03020204" + "06092A864886F70D010101" + "02011A"
            + "301A" + "020106" + "020101" + "0500" + "03020640" + "06092A864886F70D010101" + "020102");
    }

    [Fact]
    public void ODF() => Hex(Pkcs15Files.ObjectDirectory()).Should().Be(
        "A80A300804063F0000017001" + "A00A300804063F0000017002" + "A40A300804063F0000017005" + "A70A300804063F0000017006");

    [Fact]
    public void AODF() => Hex(Pkcs15Files.Codes()).Should().Be(
        "3043" + "3025" + "0C1C436F646520706F7274657572206465206C6120636172746520435058" + "030206C0" + "040102" + "3003040101"
        + "A1153013" + "03020348" + "0A0101" + "020104" + "020104" + "020104" + "800101"
        + "3045" + "3027" + "0C21436F6465206465206465626C6F63616765206465206C6120636172746520435058" + "030206C0" + "3003040102"
        + "A1153013" + "0302004B" + "0A0101" + "020108" + "020108" + "020108" + "800102");

    [Fact]
    public void PrKDF() => Hex(Pkcs15Files.Keys(Ids)).Should().Be(
        "3045" + "3015" + "0C0C4350535F505249565F534947" + "03020780" + "040101"
        + "3020" + "040E" + Aid + "01" + "0303060040" + "0101FF" + "030204B0" + "02020081" + "A10A30083002040002020800"
        + "3044" + "3015" + "0C0C4350535F505249565F415554" + "03020780" + "040101"
        + "301F" + "040E" + Aid + "02" + "03020560" + "0101FF" + "030204B0" + "02020082" + "A10A30083002040002020800");

    [Fact]
    public void CDF() => Hex(Pkcs15Files.Certificates(Ids)).Should().Be(
        "3042" + "3020" + "0C1B4365727469666963617420646520" + "5369676E617475726520435053" + "030100"
        + "3010" + "040E" + Aid + "01" + "A10C300A300804063F000001A001"
        + "3048" + "3026" + "0C21436572746966696361742064274175" + "7468656E74696669636174696F6E20435053" + "030100"
        + "3010" + "040E" + Aid + "02" + "A10C300A300804063F000001A002");

    [Fact]
    public void A_newer_card_numbers_its_keys_10_and_20()
    {
        Hex(CpsKeyIds.Of(newer: true).Signature).Should().Be(Aid + "10");
        Hex(CpsKeyIds.Of(newer: true).Authentication).Should().Be(Aid + "20");
    }

    [Fact]
    public void DODF() => Hex(Pkcs15Files.Data(
    [
        new CpsDataFile(0xD101, "CPS_ID_CARD", CpsDataAccess.Free, default),
        new CpsDataFile(0xD107, "CPS_DATA", CpsDataAccess.Modifiable, default),
        new CpsDataFile(0xD120, "CPS_ACTIVITY_01_PS", CpsDataAccess.AfterPin, default),
    ])).Should().Be(
        "3025" + "3010" + "0C0B4350535F49445F43415244" + "030100" + "30050C03435053" + "A10A300804063F000001D101"
        + "3023" + "300E" + "0C084350535F44415441" + "03020640" + "30050C03435053" + "A10A300804063F000001D107"
        + "3030" + "301B" + "0C124350535F41435449564954595F30315F5053" + "03020780" + "040101" + "30050C03435053" + "A10A300804063F000001D120");

    [Fact]
    public void An_activity_ends_by_its_sector()
    {
        var activity = new CpsActivity("CABINET DR GENE", "499700735741008", "SA07");

        Hex(activity.ToBytes()).Should().Be("EE28" + "840F434142494E45542044522047454E45" + "850F343939373030373335373431303038" + "860453413037");
        CpsActivity.TryRead(activity.ToBytes()).Should().Be(activity);
    }

    [Fact]
    public void What_is_no_activity_is_not_read_as_one() => CpsActivity.TryRead(Convert.FromHexString("EE06860453413037")).Should().BeNull();

    [Theory]
    [InlineData("SM26", "SM26")]
    [InlineData(null, null)]
    public void The_speciality_is_the_last_four_characters(string? speciality, string? read)
    {
        var doctor = new CpxHolder { Kind = CpxKind.Cps, NationalId = "899900023351", Surname = "GENE RPPS", GivenName = "ALAIN" };

        PractitionerInformation.SpecialityIn(PractitionerInformation.ToBytes(doctor, speciality)).Should().Be(read);
    }

    private static string Hex(ReadOnlySpan<byte> bytes) => Convert.ToHexString(bytes);
}
