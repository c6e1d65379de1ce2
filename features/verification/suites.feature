# language: fr
Fonctionnalité: Tirer les conséquences de la vérification d'une INS

  @decision-17 @recon @basis-inferred
  Règle: Une vérification favorable ne change pas le statut, et se date

    Plan du scénario: L'INS confirmée laisse l'identité <statut> inchangée
      Étant donné l'identité <statut> "NESSI RUTH", matricule "2770763220829 10"
      Quand l'utilisateur vérifie l'INS auprès du téléservice INSi
      Alors la vérification est acceptée
      Et le statut de confiance est "<statut de confiance>"
      Et le matricule INS est "2770763220829 10"

      Exemples:
        | statut    | statut de confiance |
        | récupérée | Identité récupérée  |
        | qualifiée | Identité qualifiée  |

    Scénario: L'INS reçue de son domaine, puis vérifiée, porte la date de la vérification
      Étant donné le logiciel qui a reçu de son domaine le message:
        """
        MSH|^~\&|RI|CHU-X|LOGICIEL|CHU-X|20250102030405||ADT^A28^ADT_A05|1|P|2.5^FRA^2.11|||||FRA|UNICODE UTF-8|||2.11^IHE_FRANCE-2.11-PAM
        EVN||20250102030405
        PID|1||1900069^^^CHU-X&350000121&M^PI~275126322074974^^^ASIP-SANTE-INS-NIR&1.2.250.1.213.1.4.8&ISO^INS||ADRUN^ZOE^ZOE^^^^L||19751231|F|||^^^^^FRA^BDL^^63220|||||||||||||||||||||VALI
        """
      Quand l'utilisateur vérifie l'INS auprès du téléservice INSi
      Alors la vérification est acceptée
      Et l'INS est confirmée par le téléservice INSi à la date du jour

  @decision-18 @recon @basis-inferred
  Règle: Une vérification défavorable suspend la transmission et attend une personne habilitée

    Contexte:
      Étant donné l'identité qualifiée "NESSI RUTH", matricule "2770763220829 10"

    Scénario: Le statut et le matricule restent jusqu'à la décision d'une personne habilitée
      Étant donné le téléservice INSi qui ne confirme pas l'INS
      Quand l'utilisateur vérifie l'INS auprès du téléservice INSi
      Alors le statut de confiance est "Identité qualifiée"
      Et le matricule INS est "2770763220829 10"

    Scénario: L'utilisateur qui consulte l'identité est alerté
      Étant donné le téléservice INSi qui ne confirme pas l'INS
      Quand l'utilisateur vérifie l'INS auprès du téléservice INSi
      Et l'utilisateur consulte l'identité
      Alors une alerte mentionne "confirm"

    Scénario: L'INS non confirmée n'est plus transmise
      Étant donné le téléservice INSi qui ne confirme pas l'INS
      Quand l'utilisateur vérifie l'INS auprès du téléservice INSi
      Et l'utilisateur prépare un document électronique
      Alors le document ne porte ni matricule INS ni OID

    Plan du scénario: La personne habilitée tranche : l'identité devient « <nouveau statut> »
      Étant donné le téléservice INSi qui ne confirme pas l'INS
      Quand l'utilisateur vérifie l'INS auprès du téléservice INSi
      Et un super utilisateur rétrograde l'identité en "<nouveau statut>"
      Alors le statut de confiance est "<nouveau statut>"
      Et aucun matricule INS ni OID n'est affiché
      Et le matricule "2770763220829 10" est conservé, invalidé, dans l'historique

      Exemples:
        | nouveau statut      |
        | Identité validée    |
        | Identité provisoire |

    Scénario: Une nouvelle vérification, favorable, permet de transmettre à nouveau l'INS
      Étant donné le téléservice INSi qui ne confirme pas l'INS à la prochaine vérification
      Quand l'utilisateur vérifie l'INS auprès du téléservice INSi
      Et l'utilisateur vérifie l'INS auprès du téléservice INSi
      Et l'utilisateur prépare un document électronique
      Alors le document porte:
        | champ         | valeur              |
        | matricule INS | 2770763220829 10    |
        | OID           | 1.2.250.1.213.1.4.8 |

  @decision-15 @recon @basis-inferred
  Règle: Une vérification qui n'a pas eu lieu ne change rien

    Scénario: Le téléservice INSi injoignable laisse l'identité qualifiée transmettre son INS
      Étant donné l'identité qualifiée "NESSI RUTH", matricule "2770763220829 10"
      Et le téléservice INSi injoignable
      Quand l'utilisateur vérifie l'INS auprès du téléservice INSi
      Et l'utilisateur prépare un document électronique
      Alors l'identité est inchangée
      Et le document porte:
        | champ         | valeur           |
        | matricule INS | 2770763220829 10 |
