namespace InsConformance.Insi.Wire;

/// <summary>XML namespaces of the public search contract (<c>DESIR_ICIR_EXP_1.5.0</c>) and of the frames it rests on.</summary>
public static class Namespaces
{
    /// <summary>SOAP 1.2 envelope, the only version of the contract.</summary>
    public const string Soap12 = "http://www.w3.org/2003/05/soap-envelope";

    /// <summary>
    /// SOAP 1.1 envelope: never right here, but declared (unused) by the real service faults and sent by wrong clients.
    /// </summary>
    public const string Soap11 = "http://schemas.xmlsoap.org/soap/envelope/";

    /// <summary>WS-Addressing 1.0.</summary>
    public const string Addressing = "http://www.w3.org/2005/08/addressing";

    /// <summary>WS-Security 1.0, the <c>Security</c> header block.</summary>
    public const string Security = "http://docs.oasis-open.org/wss/2004/01/oasis-200401-wss-wssecurity-secext-1.0.xsd";

    /// <summary>SAML 2.0 assertions: « assertion PS » and « assertion Vitale ».</summary>
    public const string Saml = "urn:oasis:names:tc:SAML:2.0:assertion";

    /// <summary>« ContexteBAM », schema CTXBAM V01_02.</summary>
    public const string BamContext = "urn:siram:bam:ctxbam";

    /// <summary>« ContexteLPS », schema CTXLPS V01_00.</summary>
    public const string LpsContext = "urn:siram:lps:ctxlps";

    /// <summary>The <c>siram:Erreur</c> detail of faults.</summary>
    public const string Siram = "urn:siram";

    /// <summary><c>RECSANSVITALE</c>, request of WS_INS2.</summary>
    public const string TraitsSearch = "http://www.cnamts.fr/INSiRecSans";

    /// <summary><c>RECVITALE</c>, request of WS_INS1.</summary>
    public const string VitaleSearch = "http://www.cnamts.fr/INSiRecVit";

    /// <summary><c>RESULTAT</c>, answer of WS_INS1 and WS_INS2.</summary>
    public const string Result = "http://www.cnamts.fr/INSiResultat";
}
