# language: fr
@H9
Fonctionnalité: Tenir les INS de test hors d'une base de production

  @mix @basis-secondary
  Scénario: L'INS de test d'un partenaire n'entre pas dans une base de production
    Étant donné que l'administrateur du site déclare le logiciel en production
    Quand le logiciel reçoit de son domaine le message:
      """
      MSH|^~\&|RI|CHU-X|LOGICIEL|CHU-X|20250102030405||ADT^A28^ADT_A05|1|P|2.5^FRA^2.11|||||FRA|UNICODE UTF-8|||2.11^IHE_FRANCE-2.11-PAM
      EVN||20250102030405
      PID|1||4711^^^CABINET&750000001&M^PI~277076322082910^^^ASIP-SANTE-INS-NIR&1.2.250.1.213.1.4.10&ISO^INS||NESSI^RUTH^RUTH ISABELLE^^^^L||19770714|F|||^^^^^FRA^BDL^^63220|||||||||||||||||||||VALI
      """
    Alors le message est intégré
    Et aucun matricule INS ni OID n'est affiché
    Et le nom de naissance est "NESSI"

  @mix @basis-secondary
  Scénario: L'INS de test d'un partenaire n'est pas celle d'une identité de production
    Étant donné que l'administrateur du site déclare le logiciel en production
    Et l'identité qualifiée "NESSI RUTH"
    Quand le logiciel reçoit de "Clinique du Parc", d'un autre domaine, le message:
      """
      MSH|^~\&|RI|CHU-X|LOGICIEL|CHU-X|20250102030405||ADT^A28^ADT_A05|1|P|2.5^FRA^2.11|||||FRA|UNICODE UTF-8|||2.11^IHE_FRANCE-2.11-PAM
      EVN||20250102030405
      PID|1||4711^^^CABINET&750000001&M^PI~277076322082910^^^ASIP-SANTE-INS-NIR&1.2.250.1.213.1.4.10&ISO^INS||NESSI^RUTH^RUTH ISABELLE^^^^L||19770714|F|||^^^^^FRA^BDL^^63220|||||||||||||||||||||VALI
      """
    Alors aucun matricule INS ni OID n'est affiché
    Et le statut de confiance est "Identité provisoire"

  @mix @basis-inferred
  Scénario: Sur une plateforme de test, l'INS de test d'un partenaire est enregistrée
    Quand le logiciel reçoit de son domaine le message:
      """
      MSH|^~\&|RI|CHU-X|LOGICIEL|CHU-X|20250102030405||ADT^A28^ADT_A05|1|P|2.5^FRA^2.11|||||FRA|UNICODE UTF-8|||2.11^IHE_FRANCE-2.11-PAM
      EVN||20250102030405
      PID|1||4711^^^CABINET&750000001&M^PI~277076322082910^^^ASIP-SANTE-INS-NIR&1.2.250.1.213.1.4.10&ISO^INS||NESSI^RUTH^RUTH ISABELLE^^^^L||19770714|F|||^^^^^FRA^BDL^^63220|||||||||||||||||||||VALI
      """
    Alors l'identité affiche:
      | champ         | valeur               |
      | matricule INS | 2770763220829 10     |
      | OID           | 1.2.250.1.213.1.4.10 |

  @mix @basis-secondary
  Scénario: Un retour INSi de test n'est pas rapatrié en production
    Étant donné que l'administrateur du site déclare le logiciel en production
    Et l'identité validée "NESSI RUTH"
    Et le téléservice INSi qui retourne l'identité "NESSI RUTH" avec "1.2.250.1.213.1.4.10" pour OID
    Quand l'utilisateur interroge le téléservice INSi
    Alors le retour INSi ne peut pas être accepté
    Et aucun matricule INS ni OID n'est affiché
