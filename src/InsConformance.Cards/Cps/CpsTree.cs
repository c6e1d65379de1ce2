using System.Globalization;
using System.Text;
using InsConformance.Cards.Cps.Structure;
using InsConformance.Cards.Cps.Volet;
using InsConformance.Cards.Kernel.BerTlv;
using InsConformance.Cards.Kernel.Files;
using InsConformance.Cards.Kernel.Security;

namespace InsConformance.Cards.Cps;

/// <summary>The files of a CPS3 (Cryptolib CPS, logs of OpenSC).</summary>
internal sealed class CpsTree
{
    private const int FreeAreaSize = 256;

    private static readonly AccessCondition AfterPin = AccessCondition.AfterPin(CpsIds.Pin, securityEnvironment: 3);
    private static readonly AccessCondition ByIssuer = AccessCondition.SecureMessaging(5);
    private static readonly AccessRule Issued = new() { Delete = ByIssuer, Update = ByIssuer, Read = AccessCondition.Always };

    private readonly CpsPersonalisation _card;
    private readonly CpsKeyIds _keyIds;

    private CpsTree(CpsPersonalisation card) => (_card, _keyIds) = (card, CpsKeyIds.Of(card.HasNewerKeyIds));

    public static DedicatedFile Of(CpsPersonalisation card)
    {
        var tree = new CpsTree(card);
        return new DedicatedFile { Id = DedicatedFile.RootId, Label = "MF", Names = [CpsIds.RootAid.ToArray()] }
            .Add(
                Issue(RootFiles.Directory(), CpsIds.Directory, shortId: 0x1E, Issued),
                Issue(RootFiles.AnswerToReset(), CpsIds.AnswerToReset, shortId: 0x1D, Issued),
                Issue(RootFiles.SerialNumber(card.Serial), CpsIds.SerialNumber, shortId: 0x1C, AccessRule.FreeRead),
                Issue(RootFiles.Update(card.ValidFrom, card.ValidTo), CpsIds.Update, shortId: null, Issued),
                tree.ContactApplication(),
                new DedicatedFile { Id = CpsIds.ContactlessApplication, Label = "CPS-SC", Names = [CpsIds.ContactlessAid.ToArray()] },
                tree.Volet());
    }

    private DedicatedFile ContactApplication()
    {
        var data = Data().ToArray();
        var application = new DedicatedFile { Id = CpsIds.ContactApplication, Label = "CPS", Names = [CpsIds.ContactAid.ToArray()] }
            .Add(
                Free(Pkcs15Files.ObjectDirectory(), CpsIds.ObjectDirectory, shortId: 0x11),
                Free(CardInformation.ToBytes(_card.Label), CpsIds.CardInformation, shortId: 0x12),
                Free(Pkcs15Files.Codes(), CpsIds.CodeDirectory),
                Free(Pkcs15Files.Keys(_keyIds), CpsIds.KeyDirectory),
                Free(Pkcs15Files.Certificates(_keyIds), CpsIds.CertificateDirectory),
                Free(Pkcs15Files.Data(data), CpsIds.DataDirectory),
                Free(_card.SignatureCertificate, CpsIds.SignatureCertificate),
                Free(_card.AuthenticationCertificate, CpsIds.AuthenticationCertificate));
        foreach (var file in data)
            application.Add(new ElementaryFile(file.Content) { Id = file.Id, Access = Rule(file.Access) });
        return application;
    }

    /// <summary>Labels and identifiers are known; the layouts of D101 to D103 are not public, and their contents here mean nothing (Cryptolib CPS, external specifications).</summary>
    private IEnumerable<CpsDataFile> Data()
    {
        yield return new(0xD101, "CPS_ID_CARD", CpsDataAccess.Free, Text(_card.Serial));
        yield return new(0xD102, "CPS_NAME_PS", CpsDataAccess.Free, Text($"{_card.Holder.Surname} {_card.Holder.GivenName}".Trim()));
        yield return new(0xD103, "CPS_LANG_PS", CpsDataAccess.Free, Text("fr"));
        yield return new(CpsIds.PractitionerInformation, "CPS_INFO_PS", CpsDataAccess.Free, PractitionerInformation.ToBytes(_card.Holder, _card.Speciality));
        yield return new(CpsIds.FreeArea, "CPS_DATA", CpsDataAccess.Modifiable, new byte[FreeAreaSize]);
        for (var index = 0; index < _card.Activities.Count; index++)
        {
            var label = string.Create(CultureInfo.InvariantCulture, $"CPS_ACTIVITY_{index + 1:00}_PS");
            yield return new((ushort)(CpsIds.FirstActivity + index), label, CpsDataAccess.AfterPin, _card.Activities[index].ToBytes());
        }
    }

    private DedicatedFile Volet()
    {
        var situations = _card.Activities
            .Select((activity, index) => (activity.BillingNumber, Rank: index + 1))
            .Where(activity => activity.BillingNumber is not null)
            .Select(activity => new BillingSituation(activity.Rank, activity.BillingNumber!));
        var volet = new DedicatedFile { Id = CpsIds.Volet, Label = "CPS2ter", Names = [CpsIds.VoletAid.ToArray()] }
            .Add(Protected(BillingSituation.ToBytes(situations), CpsIds.BillingSituations));
        for (var index = 0; index < _card.Activities.Count; index++)
            volet.Add(Protected(_card.Activities[index].ToBytes(), (ushort)(CpsIds.FirstVoletActivity + index)));
        return volet;
    }

    private static ElementaryFile Free(ReadOnlyMemory<byte> content, ushort id, byte? shortId = null) => Issue(content, id, shortId, AccessRule.FreeRead);

    private static ElementaryFile Protected(ReadOnlyMemory<byte> content, ushort id) => new(content) { Id = id, Access = Rule(CpsDataAccess.AfterPin) };

    private static ElementaryFile Issue(ReadOnlyMemory<byte> content, ushort id, byte? shortId, AccessRule access) =>
        new(content) { Id = id, ShortId = shortId, Access = access, ContactlessAccess = AccessRule.FreeRead };

    private static AccessRule Rule(CpsDataAccess access) => access switch
    {
        CpsDataAccess.AfterPin => new AccessRule { Read = AfterPin },
        CpsDataAccess.Modifiable => new AccessRule { Read = AccessCondition.Always, Update = AfterPin },
        _ => AccessRule.FreeRead,
    };

    private static byte[] Text(string text) => new Tlv(0x0C, Encoding.UTF8.GetBytes(text)).ToBytes();
}
