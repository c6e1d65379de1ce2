# language: fr
Fonctionnalité: Recevoir les identités de son domaine en HL7 v2

  @INS-45.1 @regle-33 @H1 @seen @basis-official
  Scénario: L'INS d'une identité reçue validée est enregistrée avec son OID
    Quand le logiciel reçoit de son domaine le message:
      """
      MSH|^~\&|RI|CHU-X|LOGICIEL|CHU-X|20250102030405||ADT^A28^ADT_A05|1|P|2.5^FRA^2.11|||||FRA|UNICODE UTF-8|||2.11^IHE_FRANCE-2.11-PAM
      EVN||20250102030405
      PID|1||1900068^^^CHU-X&350000121&M^PI~260058815400233^^^ASIP-SANTE-INS-NIR&1.2.250.1.213.1.4.8&ISO^INS||DUBOIS^JEANNE^^^^^D~DARK^JEANNE^JEANNE MARIE CECILE^^^^L||19600530|F|||^^^^^FRA^BDL^^88154|||||||||||||||||||||VALI
      """
    Alors le message est intégré
    Et l'identité affiche:
      | champ                   | valeur               |
      | matricule INS           | 2600588154002 33     |
      | OID                     | 1.2.250.1.213.1.4.8  |
      | nom de naissance        | DARK                 |
      | prénoms de naissance    | JEANNE MARIE CECILE  |
      | 1er prénom de naissance | JEANNE               |
      | date de naissance       | 30/05/1960           |
      | sexe                    | F                    |
      | code lieu de naissance  | 88154                |

  @INS-45.2 @regle-33 @H2 @seen @basis-official
  Scénario: Une identité reçue sans être validée est intégrée sans son INS
    Quand le logiciel reçoit de son domaine le message:
      """
      MSH|^~\&|RI|CHU-X|LOGICIEL|CHU-X|20250102030405||ADT^A28^ADT_A05|1|P|2.5^FRA^2.11|||||FRA|UNICODE UTF-8|||2.11^IHE_FRANCE-2.11-PAM
      EVN||20250102030405
      PID|1||1900068^^^CHU-X&350000121&M^PI~260058815400233^^^ASIP-SANTE-INS-NIR&1.2.250.1.213.1.4.8&ISO^INS||DUBOIS^JEANNE^^^^^D~DARK^JEANNE^JEANNE MARIE CECILE^^^^L||19600530|F|||^^^^^FRA^BDL^^88154|||||||||||||||||||||PROV
      """
    Alors le message est intégré
    Et aucun matricule INS ni OID n'est affiché
    Et le nom de naissance est "DARK"
    Et le statut de confiance est "Identité provisoire"

  @INS-45.3 @regle-33 @H3 @seen @basis-official
  Scénario: Un message de suppression retire l'INS
    Étant donné le logiciel qui a reçu de son domaine le message:
      """
      MSH|^~\&|RI|CHU-X|LOGICIEL|CHU-X|20250102030405||ADT^A28^ADT_A05|1|P|2.5^FRA^2.11|||||FRA|UNICODE UTF-8|||2.11^IHE_FRANCE-2.11-PAM
      EVN||20250102030405
      PID|1||1900068^^^CHU-X&350000121&M^PI~260058815400233^^^ASIP-SANTE-INS-NIR&1.2.250.1.213.1.4.8&ISO^INS||DUBOIS^JEANNE^^^^^D~DARK^JEANNE^JEANNE MARIE CECILE^^^^L||19600530|F|||^^^^^FRA^BDL^^88154|||||||||||||||||||||VALI
      """
    Quand le logiciel reçoit de son domaine le message:
      """
      MSH|^~\&|RI|CHU-X|LOGICIEL|CHU-X|20250102030405||ADT^A47^ADT_A30|1|P|2.5^FRA^2.11|||||FRA|UNICODE UTF-8|||2.11^IHE_FRANCE-2.11-PAM
      EVN||20250102030405
      PID|1||1900068^^^CHU-X&350000121&M^PI~""^^^ASIP-SANTE-INS-NIR&1.2.250.1.213.1.4.8&ISO^INS||DUBOIS^JEANNE^^^^^D~DARK^JEANNE^JEANNE MARIE CECILE^^^^L||19600530|F|||^^^^^FRA^BDL^^88154|||||||||||||||||||||VALI
      MRG|260058815400233^^^ASIP-SANTE-INS-NIR&1.2.250.1.213.1.4.8&ISO^INS
      """
    Alors le message est intégré
    Et aucun matricule INS ni OID n'est affiché
    Et le statut de confiance est "Identité validée"

  @INS-45.3 @regle-33 @mix @basis-official
  Scénario: Une identité rétrogradée par l'émetteur devient provisoire
    Étant donné le logiciel qui a reçu de son domaine le message:
      """
      MSH|^~\&|RI|CHU-X|LOGICIEL|CHU-X|20250102030405||ADT^A28^ADT_A05|1|P|2.5^FRA^2.11|||||FRA|UNICODE UTF-8|||2.11^IHE_FRANCE-2.11-PAM
      EVN||20250102030405
      PID|1||1900068^^^CHU-X&350000121&M^PI~260058815400233^^^ASIP-SANTE-INS-NIR&1.2.250.1.213.1.4.8&ISO^INS||DUBOIS^JEANNE^^^^^D~DARK^JEANNE^JEANNE MARIE CECILE^^^^L||19600530|F|||^^^^^FRA^BDL^^88154|||||||||||||||||||||VALI
      """
    Quand le logiciel reçoit de son domaine le message:
      """
      MSH|^~\&|RI|CHU-X|LOGICIEL|CHU-X|20250102030405||ADT^A47^ADT_A30|1|P|2.5^FRA^2.11|||||FRA|UNICODE UTF-8|||2.11^IHE_FRANCE-2.11-PAM
      EVN||20250102030405
      PID|1||1900068^^^CHU-X&350000121&M^PI~""^^^ASIP-SANTE-INS-NIR&1.2.250.1.213.1.4.8&ISO^INS||DUBOIS^JEANNE^^^^^D~DARK^JEANNE^JEANNE MARIE CECILE^^^^L||19600530|F|||^^^^^FRA^BDL^^88154|||||||||||||||||||||PROV
      MRG|260058815400233^^^ASIP-SANTE-INS-NIR&1.2.250.1.213.1.4.8&ISO^INS
      """
    Alors aucun matricule INS ni OID n'est affiché
    Et le statut de confiance est "Identité provisoire"

  @INS-45 @H7 @seen @basis-official
  Scénario: Le NIR est gardé quand un NIA l'accompagne
    Quand le logiciel reçoit de son domaine le message:
      """
      MSH|^~\&|RI|CHU-X|LOGICIEL|CHU-X|20250102030405||ADT^A31^ADT_A05|1|P|2.5^FRA^2.11|||||FRA|UNICODE UTF-8|||2.11^IHE_FRANCE-2.11-PAM
      EVN||20250102030405
      PID|1||1900068^^^CHU-X&350000121&M^PI~297022A02077878^^^ASIP-SANTE-INS-NIA&1.2.250.1.213.1.4.9&ISO^INS~260058815400233^^^ASIP-SANTE-INS-NIR&1.2.250.1.213.1.4.8&ISO^INS||DUBOIS^JEANNE^^^^^D~DARK^JEANNE^JEANNE MARIE CECILE^^^^L||19600530|F|||^^^^^FRA^BDL^^88154|||||||||||||||||||||VALI
      """
    Alors l'identité affiche:
      | champ         | valeur              |
      | matricule INS | 2600588154002 33    |
      | OID           | 1.2.250.1.213.1.4.8 |

  @INS-45 @H10 @mix @basis-official
  Scénario: Un NIR de facturation n'est pas une INS
    Quand le logiciel reçoit de son domaine le message:
      """
      MSH|^~\&|RI|CHU-X|LOGICIEL|CHU-X|20250102030405||ADT^A28^ADT_A05|1|P|2.5^FRA^2.11|||||FRA|UNICODE UTF-8|||2.11^IHE_FRANCE-2.11-PAM
      EVN||20250102030405
      PID|1||1900068^^^CHU-X&350000121&M^PI~260058815400233^^^ASIP-SANTE-NIR&1.2.250.1.213.1.4.8&ISO^NH||DUBOIS^JEANNE^^^^^D~DARK^JEANNE^JEANNE MARIE CECILE^^^^L||19600530|F|||^^^^^FRA^BDL^^88154|||||||||||||||||||||VALI
      """
    Alors aucun matricule INS ni OID n'est affiché
    Et le numéro de sécurité sociale est "2600588154002 33"

  @INS-45 @regle-33 @recon @basis-inferred
  Scénario: Un matricule dont la clé est fausse n'est pas enregistré
    Quand le logiciel reçoit de son domaine le message:
      """
      MSH|^~\&|RI|CHU-X|LOGICIEL|CHU-X|20250102030405||ADT^A28^ADT_A05|1|P|2.5^FRA^2.11|||||FRA|UNICODE UTF-8|||2.11^IHE_FRANCE-2.11-PAM
      EVN||20250102030405
      PID|1||1900068^^^CHU-X&350000121&M^PI~260058815400244^^^ASIP-SANTE-INS-NIR&1.2.250.1.213.1.4.8&ISO^INS||DUBOIS^JEANNE^^^^^D~DARK^JEANNE^JEANNE MARIE CECILE^^^^L||19600530|F|||^^^^^FRA^BDL^^88154|||||||||||||||||||||VALI
      """
    Alors le message est intégré
    Et aucun matricule INS ni OID n'est affiché
