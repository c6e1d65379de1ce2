# language: fr
@INS-45 @regle-33
Fonctionnalité: Suivre la vie d'une identité de son domaine

  @mix @basis-official
  Scénario: Un NIR qui change remplace l'ancien
    Étant donné le logiciel qui a reçu de son domaine le message:
      """
      MSH|^~\&|RI|CHU-X|LOGICIEL|CHU-X|20250102030405||ADT^A28^ADT_A05|1|P|2.5^FRA^2.11|||||FRA|UNICODE UTF-8|||2.11^IHE_FRANCE-2.11-PAM
      EVN||20250102030405
      PID|1||1900068^^^CHU-X&350000121&M^PI~260058815400233^^^ASIP-SANTE-INS-NIR&1.2.250.1.213.1.4.8&ISO^INS||DARK^JEANNE^JEANNE MARIE CECILE^^^^L||19600530|F|||^^^^^FRA^BDL^^88154|||||||||||||||||||||VALI
      """
    Quand le logiciel reçoit de son domaine le message:
      """
      MSH|^~\&|RI|CHU-X|LOGICIEL|CHU-X|20250102030405||ADT^A47^ADT_A30|1|P|2.5^FRA^2.11|||||FRA|UNICODE UTF-8|||2.11^IHE_FRANCE-2.11-PAM
      EVN||20250102030405
      PID|1||1900068^^^CHU-X&350000121&M^PI~160058815400283^^^ASIP-SANTE-INS-NIR&1.2.250.1.213.1.4.8&ISO^INS||DARK^JEANNE^JEANNE MARIE CECILE^^^^L||19600530|M|||^^^^^FRA^BDL^^88154|||||||||||||||||||||VALI
      MRG|260058815400233^^^ASIP-SANTE-INS-NIR&1.2.250.1.213.1.4.8&ISO^INS
      """
    Alors le message est intégré
    Et l'identité affiche:
      | champ         | valeur              |
      | matricule INS | 1600588154002 83    |
      | OID           | 1.2.250.1.213.1.4.8 |
      | sexe          | M                   |

  @mix @basis-official
  Scénario: Un NIA devient un NIR
    Étant donné le logiciel qui a reçu de son domaine le message:
      """
      MSH|^~\&|RI|CHU-X|LOGICIEL|CHU-X|20250102030405||ADT^A28^ADT_A05|1|P|2.5^FRA^2.11|||||FRA|UNICODE UTF-8|||2.11^IHE_FRANCE-2.11-PAM
      EVN||20250102030405
      PID|1||1900068^^^CHU-X&350000121&M^PI~260058815400233^^^ASIP-SANTE-INS-NIA&1.2.250.1.213.1.4.9&ISO^INS||DARK^JEANNE^JEANNE MARIE CECILE^^^^L||19600530|F|||^^^^^FRA^BDL^^88154|||||||||||||||||||||VALI
      """
    Quand le logiciel reçoit de son domaine le message:
      """
      MSH|^~\&|RI|CHU-X|LOGICIEL|CHU-X|20250102030405||ADT^A31^ADT_A05|1|P|2.5^FRA^2.11|||||FRA|UNICODE UTF-8|||2.11^IHE_FRANCE-2.11-PAM
      EVN||20250102030405
      PID|1||1900068^^^CHU-X&350000121&M^PI~260058815400233^^^ASIP-SANTE-INS-NIR&1.2.250.1.213.1.4.8&ISO^INS||DARK^JEANNE^JEANNE MARIE CECILE^^^^L||19600530|F|||^^^^^FRA^BDL^^88154|||||||||||||||||||||VALI
      """
    Alors l'identité affiche:
      | champ         | valeur              |
      | matricule INS | 2600588154002 33    |
      | OID           | 1.2.250.1.213.1.4.8 |

  @mix @basis-official
  Scénario: Une identité devenue douteuse perd son INS
    Étant donné le logiciel qui a reçu de son domaine le message:
      """
      MSH|^~\&|RI|CHU-X|LOGICIEL|CHU-X|20250102030405||ADT^A28^ADT_A05|1|P|2.5^FRA^2.11|||||FRA|UNICODE UTF-8|||2.11^IHE_FRANCE-2.11-PAM
      EVN||20250102030405
      PID|1||1900068^^^CHU-X&350000121&M^PI~260058815400233^^^ASIP-SANTE-INS-NIR&1.2.250.1.213.1.4.8&ISO^INS||DARK^JEANNE^JEANNE MARIE CECILE^^^^L||19600530|F|||^^^^^FRA^BDL^^88154|||||||||||||||||||||VALI
      """
    Quand le logiciel reçoit de son domaine le message:
      """
      MSH|^~\&|RI|CHU-X|LOGICIEL|CHU-X|20250102030405||ADT^A31^ADT_A05|1|P|2.5^FRA^2.11|||||FRA|UNICODE UTF-8|||2.11^IHE_FRANCE-2.11-PAM
      EVN||20250102030405
      PID|1||1900068^^^CHU-X&350000121&M^PI||DARK^JEANNE^JEANNE MARIE CECILE^^^^L||19600530|F|||^^^^^FRA^BDL^^88154|||||||||||||||||||||PROV~DOUT
      """
    Alors l'identité porte l'attribut "Identité douteuse"
    Et aucun matricule INS ni OID n'est affiché
    Et le statut de confiance est "Identité provisoire"

  @mix @basis-official
  Plan du scénario: L'attribut <code> est suivi
    Quand le logiciel reçoit de son domaine le message:
      """
      MSH|^~\&|RI|CHU-X|LOGICIEL|CHU-X|20250102030405||ADT^A28^ADT_A05|1|P|2.5^FRA^2.11|||||FRA|UNICODE UTF-8|||2.11^IHE_FRANCE-2.11-PAM
      EVN||20250102030405
      PID|1||1900068^^^CHU-X&350000121&M^PI||DARK^JEANNE^JEANNE MARIE CECILE^^^^L||19600530|F|||^^^^^FRA^BDL^^88154|||||||||||||||||||||<code>
      """
    Alors l'identité porte l'attribut "<attribut>"
    Et le statut de confiance est "<statut>"

    Exemples:
      | code      | attribut          | statut              |
      | VALI~HOMA | Identité homonyme | Identité validée    |
      | PROV~DOUT | Identité douteuse | Identité provisoire |
      | PROV~FICT | Identité fictive  | Identité provisoire |

  @mix @basis-official
  Scénario: Un attribut que l'émetteur retire n'est plus porté
    Étant donné le logiciel qui a reçu de son domaine le message:
      """
      MSH|^~\&|RI|CHU-X|LOGICIEL|CHU-X|20250102030405||ADT^A28^ADT_A05|1|P|2.5^FRA^2.11|||||FRA|UNICODE UTF-8|||2.11^IHE_FRANCE-2.11-PAM
      EVN||20250102030405
      PID|1||1900068^^^CHU-X&350000121&M^PI||DARK^JEANNE^JEANNE MARIE CECILE^^^^L||19600530|F|||^^^^^FRA^BDL^^88154|||||||||||||||||||||PROV~DOUT
      """
    Quand le logiciel reçoit de son domaine le message:
      """
      MSH|^~\&|RI|CHU-X|LOGICIEL|CHU-X|20250102030405||ADT^A31^ADT_A05|1|P|2.5^FRA^2.11|||||FRA|UNICODE UTF-8|||2.11^IHE_FRANCE-2.11-PAM
      EVN||20250102030405
      PID|1||1900068^^^CHU-X&350000121&M^PI~260058815400233^^^ASIP-SANTE-INS-NIR&1.2.250.1.213.1.4.8&ISO^INS||DARK^JEANNE^JEANNE MARIE CECILE^^^^L||19600530|F|||^^^^^FRA^BDL^^88154|||||||||||||||||||||VALI
      """
    Alors l'identité ne porte pas l'attribut "Identité douteuse"
    Et le matricule INS est "2600588154002 33"

  @mix @basis-official
  Scénario: Une fusion ne laisse qu'une identité
    Étant donné le logiciel qui a reçu de son domaine le message:
      """
      MSH|^~\&|RI|CHU-X|LOGICIEL|CHU-X|20250102030405||ADT^A28^ADT_A05|1|P|2.5^FRA^2.11|||||FRA|UNICODE UTF-8|||2.11^IHE_FRANCE-2.11-PAM
      EVN||20250102030405
      PID|1||1900068^^^CHU-X&350000121&M^PI||DARK^JEANNE^JEANNE MARIE CECILE^^^^L||19600530|F|||^^^^^FRA^BDL^^88154|||||||||||||||||||||PROV
      """
    Et le logiciel qui a reçu de son domaine le message:
      """
      MSH|^~\&|RI|CHU-X|LOGICIEL|CHU-X|20250102030405||ADT^A28^ADT_A05|1|P|2.5^FRA^2.11|||||FRA|UNICODE UTF-8|||2.11^IHE_FRANCE-2.11-PAM
      EVN||20250102030405
      PID|1||1900069^^^CHU-X&350000121&M^PI~260058815400233^^^ASIP-SANTE-INS-NIR&1.2.250.1.213.1.4.8&ISO^INS||DARK^JEANNE^JEANNE MARIE CECILE^^^^L||19600530|F|||^^^^^FRA^BDL^^88154|||||||||||||||||||||VALI
      """
    Quand le logiciel reçoit de son domaine le message:
      """
      MSH|^~\&|RI|CHU-X|LOGICIEL|CHU-X|20250102030405||ADT^A40^ADT_A39|1|P|2.5^FRA^2.11|||||FRA|UNICODE UTF-8|||2.11^IHE_FRANCE-2.11-PAM
      EVN||20250102030405
      PID|1||1900069^^^CHU-X&350000121&M^PI~260058815400233^^^ASIP-SANTE-INS-NIR&1.2.250.1.213.1.4.8&ISO^INS||DARK^JEANNE^JEANNE MARIE CECILE^^^^L||19600530|F|||^^^^^FRA^BDL^^88154|||||||||||||||||||||VALI
      MRG|1900068^^^CHU-X&350000121&M^PI
      """
    Alors le message est intégré
    Et le matricule INS est "2600588154002 33"
    Quand l'utilisateur recherche la date de naissance "30/05/1960"
    Alors la recherche trouve:
      | nom de naissance | 1er prénom de naissance |
      | DARK             | JEANNE                  |

  @mix @basis-official
  Scénario: L'INS d'une identité absorbée passe à celle qui demeure
    Étant donné le logiciel qui a reçu de son domaine le message:
      """
      MSH|^~\&|RI|CHU-X|LOGICIEL|CHU-X|20250102030405||ADT^A28^ADT_A05|1|P|2.5^FRA^2.11|||||FRA|UNICODE UTF-8|||2.11^IHE_FRANCE-2.11-PAM
      EVN||20250102030405
      PID|1||1900068^^^CHU-X&350000121&M^PI~260058815400233^^^ASIP-SANTE-INS-NIR&1.2.250.1.213.1.4.8&ISO^INS||DARK^JEANNE^JEANNE MARIE CECILE^^^^L||19600530|F|||^^^^^FRA^BDL^^88154|||||||||||||||||||||VALI
      """
    Et le logiciel qui a reçu de son domaine le message:
      """
      MSH|^~\&|RI|CHU-X|LOGICIEL|CHU-X|20250102030405||ADT^A28^ADT_A05|1|P|2.5^FRA^2.11|||||FRA|UNICODE UTF-8|||2.11^IHE_FRANCE-2.11-PAM
      EVN||20250102030405
      PID|1||1900069^^^CHU-X&350000121&M^PI||DARK^JEANNE^JEANNE MARIE CECILE^^^^L||19600530|F|||^^^^^FRA^BDL^^88154|||||||||||||||||||||PROV
      """
    Quand le logiciel reçoit de son domaine le message:
      """
      MSH|^~\&|RI|CHU-X|LOGICIEL|CHU-X|20250102030405||ADT^A40^ADT_A39|1|P|2.5^FRA^2.11|||||FRA|UNICODE UTF-8|||2.11^IHE_FRANCE-2.11-PAM
      EVN||20250102030405
      PID|1||1900069^^^CHU-X&350000121&M^PI~260058815400233^^^ASIP-SANTE-INS-NIR&1.2.250.1.213.1.4.8&ISO^INS||DARK^JEANNE^JEANNE MARIE CECILE^^^^L||19600530|F|||^^^^^FRA^BDL^^88154|||||||||||||||||||||VALI
      MRG|1900068^^^CHU-X&350000121&M^PI
      """
    Alors le message est intégré
    Et le matricule INS est "2600588154002 33"
    Quand l'utilisateur recherche la date de naissance "30/05/1960"
    Alors la recherche trouve:
      | nom de naissance | 1er prénom de naissance |
      | DARK             | JEANNE                  |
