namespace InsConformance.Simulator.Pki;

/// <summary>What a person who opens the folder must know.</summary>
internal static class PkiNotice
{
    public const string Warning = "Certificats synthétiques, clés publiées sans protection : ils n'ont de valeur que devant ce banc d'essai.";

    public const string Text =
        $"""
        PKI SYNTHÉTIQUE D'INSCONFORMANCE
        ================================

        {Warning}
        Aucun de ces certificats ne vient de l'IGC-Santé ; seuls la structure et l'ordre des noms l'imitent. Ne les installez jamais
        dans un magasin de certificats de confiance d'un poste ou d'un serveur de production.

        ca/ACR-EL.cer, ca/ACI-EL-ORG.cer   autorités à qui votre logiciel doit faire confiance pour joindre le simulateur (DER)
        ca/chain.pem                       les mêmes, en PEM, de l'intermédiaire à la racine
        ca/ACI-EL-ORG.crl                  liste de révocation
        ca/ACR-FO.cer, ca/ACI-FO-PP.cer    autorités des cartes
        clients/INSI-AUTO.p12              certificat logiciel, appel par un traitement automatique (mot de passe : {SyntheticPki.Password})
        clients/INSI-MANU.p12              certificat logiciel, appel déclenché par une personne (même mot de passe)
        clients/*.legacy.p12               les mêmes, dans le chiffrement PKCS#12 ancien (RC2-40 et Triple-DES)
        clients/*.pem, clients/*.key       les mêmes, en PEM (la clé sans mot de passe)
        clients/bad/                       certificats fautifs, un défaut chacun : expired, not-yet-valid, unknown-authority, wrong-usage,
                                           self-signed, revoked, wrong-cn
        server/                            certificats du simulateur
        private/                           clés des autorités

        Le banc refait les certificats quand ils expirent, sans changer les autorités. Pour tout refaire, supprimez ce dossier.

        """;
}
