using InsConformance.Insi.Soap;

namespace InsConformance.Insi.Verification;

/// <summary>Writes the body of a verification, right or wrong: null leaves an element out.</summary>
internal static class VerificationRequestWriter
{
    private static ReadOnlySpan<byte> Prefix => "rec:"u8;

    public static void Write(XmlOutput xml, VerificationRequest request)
    {
        switch (request)
        {
            case UnitVerificationRequest unit:
                OpenRoot(xml, "VERIFUNITAIRE"u8);
                WriteIdentity(xml, unit.Identity);
                xml.Close(Prefix, "VERIFUNITAIRE"u8);
                break;
            case LotDepositRequest deposit:
                OpenRoot(xml, "DEPOTLOT"u8);
                foreach (var item in deposit.Items)
                    WriteItem(xml, item);
                xml.Close(Prefix, "DEPOTLOT"u8);
                break;
            case LotRetrievalRequest retrieval:
                OpenRoot(xml, "RESULTATLOT"u8);
                xml.Element(Prefix, "Lot"u8, retrieval.Reference);
                xml.Close(Prefix, "RESULTATLOT"u8);
                break;
        }
    }

    private static void OpenRoot(XmlOutput xml, ReadOnlySpan<byte> name)
    {
        xml.Raw("<rec:"u8);
        xml.Raw(name);
        xml.Raw(" xmlns:rec=\"urn:insconformance:verification:reconstitue:1\">"u8);
    }

    private static void WriteItem(XmlOutput xml, LotItem item)
    {
        xml.Raw("<rec:Demande"u8);
        xml.Attribute("id"u8, item.Id);
        xml.Raw(">"u8);
        WriteIdentity(xml, item.Identity);
        xml.Close(Prefix, "Demande"u8);
    }

    private static void WriteIdentity(XmlOutput xml, IdentityToVerify? identity)
    {
        if (identity is null)
            return;
        xml.Open(Prefix, "IndividuVerifie"u8);
        xml.Open(Prefix, "INSFourni"u8);
        if (identity.Matricule is { } matricule)
        {
            xml.Open(Prefix, "IdIndividu"u8);
            xml.Element(Prefix, "NumIdentifiant"u8, matricule.Number);
            xml.Element(Prefix, "Cle"u8, matricule.Key);
            xml.Element(Prefix, "TypeMatricule"u8, matricule.Type);
            xml.Close(Prefix, "IdIndividu"u8);
        }

        xml.Element(Prefix, "OID"u8, identity.Oid);
        xml.Close(Prefix, "INSFourni"u8);
        xml.Open(Prefix, "TraitsIdentiteIndividu"u8);
        xml.Element(Prefix, "NomNaissance"u8, identity.BirthName);
        xml.Element(Prefix, "Prenom"u8, identity.GivenName);
        xml.Element(Prefix, "ListePrenom"u8, identity.GivenNames);
        xml.Element(Prefix, "Sexe"u8, identity.Sex);
        xml.Element(Prefix, "DateNaissance"u8, identity.BirthDate);
        xml.Element(Prefix, "LieuNaissance"u8, identity.BirthPlace);
        xml.Close(Prefix, "TraitsIdentiteIndividu"u8);
        xml.Close(Prefix, "IndividuVerifie"u8);
    }
}
