# language: fr
Fonctionnalité: Recevoir les identités d'un autre domaine en HL7 v2

  @INS-35 @INS-35.1 @regle-30 @G1 @seen @basis-official
  Scénario: Une INS qu'INSi confirme donne une identité récupérée
    Quand le logiciel reçoit de "Clinique du Parc", d'un autre domaine, le message:
      """
      MSH|^~\&|RI|CHU-X|LOGICIEL|CHU-X|20250102030405||ADT^A28^ADT_A05|1|P|2.5^FRA^2.11|||||FRA|UNICODE UTF-8|||2.11^IHE_FRANCE-2.11-PAM
      EVN||20250102030405
      PID|1||1900068^^^CHU-X&350000121&M^PI~277076322082910^^^ASIP-SANTE-INS-NIR&1.2.250.1.213.1.4.8&ISO^INS||DUBOIS^RUTH^^^^^D~NESSI^RUTH^RUTH ISABELLE^^^^L||19770714|F|||^^^^^FRA^BDL^^63220|||||||||||||||||||||VALI
      """
    Alors le message est intégré
    Et 1 appel part vers le téléservice INSi
    Et l'appel 1 est une vérification de l'INS
    Et l'identité affiche:
      | champ                   | valeur              |
      | matricule INS           | 2770763220829 10    |
      | OID                     | 1.2.250.1.213.1.4.8 |
      | nom de naissance        | NESSI               |
      | prénoms de naissance    | RUTH ISABELLE       |
      | 1er prénom de naissance | RUTH                |
      | date de naissance       | 14/07/1977          |
      | sexe                    | F                   |
      | code lieu de naissance  | 63220               |
      | nom utilisé             | DUBOIS              |
      | prénom utilisé          | RUTH                |
    Et le statut de confiance est "Identité récupérée"

  @INS-35 @regle-30 @G2 @recon @basis-inferred
  Scénario: Une INS qu'INSi ne confirme pas n'est pas enregistrée
    Quand le logiciel reçoit de "Clinique du Parc", d'un autre domaine, le message:
      """
      MSH|^~\&|RI|CHU-X|LOGICIEL|CHU-X|20250102030405||ADT^A28^ADT_A05|1|P|2.5^FRA^2.11|||||FRA|UNICODE UTF-8|||2.11^IHE_FRANCE-2.11-PAM
      EVN||20250102030405
      PID|1||1900068^^^CHU-X&350000121&M^PI~277076322082910^^^ASIP-SANTE-INS-NIR&1.2.250.1.213.1.4.8&ISO^INS||DUBOIS^RUTH^^^^^D~NESSI^RUTH^RUTH ISABELLE^^^^L||19770715|F|||^^^^^FRA^BDL^^63220|||||||||||||||||||||VALI
      """
    Alors le message est intégré
    Et aucun matricule INS ni OID n'est affiché
    Et le nom de naissance est "NESSI"
    Et le statut de confiance est "Identité provisoire"

  @INS-35 @regle-30 @G3 @mix @basis-inferred
  Scénario: Les traits d'un partenaire n'écrasent pas une identité connue
    Étant donné l'identité qualifiée "NESSI RUTH"
    Quand le logiciel reçoit de "Clinique du Parc", d'un autre domaine, le message:
      """
      MSH|^~\&|RI|CHU-X|LOGICIEL|CHU-X|20250102030405||ADT^A28^ADT_A05|1|P|2.5^FRA^2.11|||||FRA|UNICODE UTF-8|||2.11^IHE_FRANCE-2.11-PAM
      EVN||20250102030405
      PID|1||1900068^^^CHU-X&350000121&M^PI~277076322082910^^^ASIP-SANTE-INS-NIR&1.2.250.1.213.1.4.8&ISO^INS||DUBOIS^RUTH^^^^^D~NESSY^RUTH^RUTH ISABELLE^^^^L||19770714|F|||^^^^^FRA^BDL^^63220|||||||||||||||||||||VALI
      """
    Alors l'identité est inchangée
    Et le nom de naissance est "NESSI"
    Et le statut de confiance est "Identité qualifiée"

  @INS-35 @H10 @mix @basis-secondary
  Scénario: Un numéro de sécurité sociale reçu n'est jamais une INS
    Quand le logiciel reçoit de "Clinique du Parc", d'un autre domaine, le message:
      """
      MSH|^~\&|RI|CHU-X|LOGICIEL|CHU-X|20250102030405||ADT^A28^ADT_A05|1|P|2.5^FRA^2.11|||||FRA|UNICODE UTF-8|||2.11^IHE_FRANCE-2.11-PAM
      EVN||20250102030405
      PID|1||1900068^^^CHU-X&350000121&M^PI~277076322082910^^^CNAM&1.2.250.1.213.1.4.13&ISO^NH||DUBOIS^RUTH^^^^^D~NESSI^RUTH^RUTH ISABELLE^^^^L||19770714|F|||^^^^^FRA^BDL^^63220|||||||||||||||||||||VALI
      """
    Alors aucun matricule INS ni OID n'est affiché
    Et le numéro de sécurité sociale est "2770763220829 10"
