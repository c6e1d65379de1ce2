using InsConformance.Cards.Kernel.BerTlv;

namespace InsConformance.Cards.Cps.Structure;

/// <summary>Directories of PKCS#15 (ISO 7816-15): where the codes, keys, certificates and data of the contact application are. Contents that Cryptolib CPS and OpenSC accept.</summary>
internal static class Pkcs15Files
{
    private static readonly byte[] Private = [0x07, 0x80], PrivateAndModifiable = [0x06, 0xC0], Modifiable = [0x06, 0x40], Free = [0x00];
    private static readonly byte[] PinFlags = [0x03, 0x48], PukFlags = [0x00, 0x4B];
    private static readonly byte[] NonRepudiation = [0x06, 0x00, 0x40], SignAndDecipher = [0x05, 0x60], KeyAccess = [0x04, 0xB0];

    /// <summary>« ODF ».</summary>
    public static byte[] ObjectDirectory() => TlvWriter.Write(
    [
        Der.Context(8, Der.Path(CpsIds.CodeDirectory)),
        Der.Context(0, Der.Path(CpsIds.KeyDirectory)),
        Der.Context(4, Der.Path(CpsIds.CertificateDirectory)),
        Der.Context(7, Der.Path(CpsIds.DataDirectory)),
    ]);

    /// <summary>« AODF »: the PIN, unblocked by the PUK, and the PUK.</summary>
    public static byte[] Codes() => TlvWriter.Write(
    [
        Der.Sequence(
            Der.Sequence(Der.Text("Code porteur de la carte CPX"), Der.Bits(PrivateAndModifiable), Der.Octets(CpsIds.Puk)),
            Der.Sequence(Der.Octets(CpsIds.Pin)),
            Der.Context(1, CodeForm(PinFlags, length: 4, CpsIds.Pin))),
        Der.Sequence(
            Der.Sequence(Der.Text("Code de deblocage de la carte CPX"), Der.Bits(PrivateAndModifiable)),
            Der.Sequence(Der.Octets(CpsIds.Puk)),
            Der.Context(1, CodeForm(PukFlags, length: 8, CpsIds.Puk))),
    ]);

    /// <summary>« PrKDF ».</summary>
    public static byte[] Keys(CpsKeyIds ids) => TlvWriter.Write(
    [
        Key("CPS_PRIV_SIG", ids.Signature, NonRepudiation, CpsIds.SignatureKey),
        Key("CPS_PRIV_AUT", ids.Authentication, SignAndDecipher, CpsIds.AuthenticationKey),
    ]);

    /// <summary>« CDF ».</summary>
    public static byte[] Certificates(CpsKeyIds ids) => TlvWriter.Write(
    [
        Certificate("Certificat de Signature CPS", ids.Signature, CpsIds.SignatureCertificate),
        Certificate("Certificat d'Authentification CPS", ids.Authentication, CpsIds.AuthenticationCertificate),
    ]);

    /// <summary>« DODF »: the free data, the free area, then the activities, which software sees only after the PIN.</summary>
    public static byte[] Data(IEnumerable<CpsDataFile> files) => TlvWriter.Write([.. files.Select(Data)]);

    private static Tlv CodeForm(byte[] flags, byte length, byte reference) => Der.Sequence(
        Der.Bits(flags), Der.Enumerated(1), Der.Integer(length), Der.Integer(length), Der.Integer(length), new Tlv(0x80, new[] { reference }));

    private static Tlv Key(string label, byte[] id, byte[] usage, byte reference) => Der.Sequence(
        Der.Sequence(Der.Text(label), Der.Bits(Private), Der.Octets(CpsIds.Pin)),
        Der.Sequence(Der.Octets(id), Der.Bits(usage), Der.True(), Der.Bits(KeyAccess), Der.Integer(0x00, reference)),
        Der.Context(1, Der.Sequence(Der.Sequence(Der.Octets()), Der.Integer(0x08, 0x00))));

    private static Tlv Certificate(string label, byte[] id, ushort file) => Der.Sequence(
        Der.Sequence(Der.Text(label), Der.Bits(Free)),
        Der.Sequence(Der.Octets(id)),
        Der.Context(1, Der.Sequence(Der.Path(file))));

    private static Tlv Data(CpsDataFile file) => Der.Sequence(
        file.Access switch
        {
            CpsDataAccess.AfterPin => Der.Sequence(Der.Text(file.Label), Der.Bits(Private), Der.Octets(CpsIds.Pin)),
            CpsDataAccess.Modifiable => Der.Sequence(Der.Text(file.Label), Der.Bits(Modifiable)),
            _ => Der.Sequence(Der.Text(file.Label), Der.Bits(Free)),
        },
        Der.Sequence(Der.Text("CPS")),
        Der.Context(1, Der.Path(file.Id)));
}
