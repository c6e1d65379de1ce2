# language: fr
@profil-non-referentiel @INS-45 @regle-33
Fonctionnalité: Tenir dans un logiciel non référentiel les identités reçues de son domaine

  @INS-1 @INS-1.1 @regle-1 @seen @basis-official
  Règle: Les dix champs de l'identité sont conservés

    Scénario: Chaque champ du message reçu se retrouve dans l'identité
      Quand le logiciel reçoit de son domaine le message:
        """
        MSH|^~\&|RI|CHU-X|LOGICIEL|CHU-X|20250102030405||ADT^A28^ADT_A05|1|P|2.5^FRA^2.11|||||FRA|UNICODE UTF-8|||2.11^IHE_FRANCE-2.11-PAM
        EVN||20250102030405
        PID|1||4812^^^CHU-X&350000121&M^PI~277076322082910^^^ASIP-SANTE-INS-NIR&1.2.250.1.213.1.4.8&ISO^INS||DECOURCY^ISABELLE^^^^^D~NESSI^RUTH^RUTH ISABELLE^^^^L||19770714|F|||^^^^^FRA^BDL^^63220|||||||||||||||||||||VALI
        """
      Alors l'identité affiche:
        | champ                   | valeur              |
        | matricule INS           | 2770763220829 10    |
        | OID                     | 1.2.250.1.213.1.4.8 |
        | nom de naissance        | NESSI               |
        | prénoms de naissance    | RUTH ISABELLE       |
        | 1er prénom de naissance | RUTH                |
        | date de naissance       | 14/07/1977          |
        | sexe                    | F                   |
        | code lieu de naissance  | 63220               |
        | nom utilisé             | DECOURCY            |
        | prénom utilisé          | ISABELLE            |

  @INS-1 @INS-1.2 @regle-1 @seen @basis-official
  Règle: Les caractères permis sont acceptés tels que le flux les porte

    Scénario: Le tiret, l'apostrophe et l'espace du nom et du prénom sont conservés
      Quand le logiciel reçoit de son domaine le message:
        """
        MSH|^~\&|RI|CHU-X|LOGICIEL|CHU-X|20250102030405||ADT^A28^ADT_A05|1|P|2.5^FRA^2.11|||||FRA|UNICODE UTF-8|||2.11^IHE_FRANCE-2.11-PAM
        EVN||20250102030405
        PID|1||4812^^^CHU-X&350000121&M^PI||D'ARTAGNAN DE L'HERAULT^PIERRE-ALAIN^PIERRE-ALAIN GUNTHER^^^^L||19770714|F|||^^^^^FRA^BDL^^63220|||||||||||||||||||||PROV
        """
      Alors le message est intégré
      Et le nom de naissance est "D'ARTAGNAN DE L'HERAULT"
      Et le 1er prénom de naissance est "PIERRE-ALAIN"

    Scénario: Un nom de naissance de 54 caractères est conservé en entier
      Quand le logiciel reçoit de son domaine le message:
        """
        MSH|^~\&|RI|CHU-X|LOGICIEL|CHU-X|20250102030405||ADT^A28^ADT_A05|1|P|2.5^FRA^2.11|||||FRA|UNICODE UTF-8|||2.11^IHE_FRANCE-2.11-PAM
        EVN||20250102030405
        PID|1||4812^^^CHU-X&350000121&M^PI||DE MONTMORENCY-LAVAL DE LA ROCHEFOUCAULD D'ESTISSAC-LY^RUTH^RUTH^^^^L||19770714|F|||^^^^^FRA^BDL^^63220|||||||||||||||||||||PROV
        """
      Alors le message est intégré
      Et le nom de naissance est "DE MONTMORENCY-LAVAL DE LA ROCHEFOUCAULD D'ESTISSAC-LY"

  @INS-2 @INS-2.1 @regle-3 @seen @basis-official
  Règle: Le matricule reçu s'affiche suivi de sa nature

    Scénario: Le NIR reçu est suivi de « NIR »
      Étant donné le logiciel qui a reçu de son domaine le message:
        """
        MSH|^~\&|RI|CHU-X|LOGICIEL|CHU-X|20250102030405||ADT^A28^ADT_A05|1|P|2.5^FRA^2.11|||||FRA|UNICODE UTF-8|||2.11^IHE_FRANCE-2.11-PAM
        EVN||20250102030405
        PID|1||4812^^^CHU-X&350000121&M^PI~277076322082910^^^ASIP-SANTE-INS-NIR&1.2.250.1.213.1.4.8&ISO^INS||NESSI^RUTH^RUTH ISABELLE^^^^L||19770714|F|||^^^^^FRA^BDL^^63220|||||||||||||||||||||VALI
        """
      Alors la nature du matricule INS est "NIR"

    Scénario: Le NIA reçu est suivi de « NIA »
      Étant donné le logiciel qui a reçu de son domaine le message:
        """
        MSH|^~\&|RI|CHU-X|LOGICIEL|CHU-X|20250102030405||ADT^A28^ADT_A05|1|P|2.5^FRA^2.11|||||FRA|UNICODE UTF-8|||2.11^IHE_FRANCE-2.11-PAM
        EVN||20250102030405
        PID|1||4812^^^CHU-X&350000121&M^PI~277076322082910^^^ASIP-SANTE-INS-NIA&1.2.250.1.213.1.4.9&ISO^INS||NESSI^RUTH^RUTH ISABELLE^^^^L||19770714|F|||^^^^^FRA^BDL^^63220|||||||||||||||||||||VALI
        """
      Alors la nature du matricule INS est "NIA"

  @regle-17 @seen @basis-official
  Règle: L'identité reçue se retrouve par la recherche

    @INS-7 @INS-7.3 @INS-10.1
    Scénario: La date de naissance et les premières lettres du nom utilisé la trouvent
      Étant donné le logiciel qui a reçu de son domaine le message:
        """
        MSH|^~\&|RI|CHU-X|LOGICIEL|CHU-X|20250102030405||ADT^A28^ADT_A05|1|P|2.5^FRA^2.11|||||FRA|UNICODE UTF-8|||2.11^IHE_FRANCE-2.11-PAM
        EVN||20250102030405
        PID|1||4812^^^CHU-X&350000121&M^PI~277076322082910^^^ASIP-SANTE-INS-NIR&1.2.250.1.213.1.4.8&ISO^INS||DECOURCY^ISABELLE^^^^^D~NESSI^RUTH^RUTH ISABELLE^^^^L||19770714|F|||^^^^^FRA^BDL^^63220|||||||||||||||||||||VALI
        """
      Quand l'utilisateur recherche la date de naissance "14/07/1977" et le nom de naissance "DEC"
      Alors la recherche trouve:
        | nom de naissance | 1er prénom de naissance |
        | NESSI            | RUTH                    |

    @INS-8 @INS-8.1
    Scénario: Le matricule INS reçu la trouve
      Étant donné le logiciel qui a reçu de son domaine le message:
        """
        MSH|^~\&|RI|CHU-X|LOGICIEL|CHU-X|20250102030405||ADT^A28^ADT_A05|1|P|2.5^FRA^2.11|||||FRA|UNICODE UTF-8|||2.11^IHE_FRANCE-2.11-PAM
        EVN||20250102030405
        PID|1||4812^^^CHU-X&350000121&M^PI~277076322082910^^^ASIP-SANTE-INS-NIR&1.2.250.1.213.1.4.8&ISO^INS||NESSI^RUTH^RUTH ISABELLE^^^^L||19770714|F|||^^^^^FRA^BDL^^63220|||||||||||||||||||||VALI
        """
      Quand l'utilisateur recherche le matricule INS "277076322082910"
      Alors la recherche trouve:
        | nom de naissance | 1er prénom de naissance |
        | NESSI            | RUTH                    |

  @mix @basis-secondary
  Règle: Le téléservice INSi n'est pas appelé pour une identité de son propre domaine

    Scénario: L'INS reçue validée de son domaine est qualifiée sans appel
      Quand le logiciel reçoit de son domaine le message:
        """
        MSH|^~\&|RI|CHU-X|LOGICIEL|CHU-X|20250102030405||ADT^A28^ADT_A05|1|P|2.5^FRA^2.11|||||FRA|UNICODE UTF-8|||2.11^IHE_FRANCE-2.11-PAM
        EVN||20250102030405
        PID|1||4812^^^CHU-X&350000121&M^PI~277076322082910^^^ASIP-SANTE-INS-NIR&1.2.250.1.213.1.4.8&ISO^INS||NESSI^RUTH^RUTH ISABELLE^^^^L||19770714|F|||^^^^^FRA^BDL^^63220|||||||||||||||||||||VALI
        """
      Alors le statut de confiance est "Identité qualifiée"
      Et aucun appel ne part vers le téléservice INSi

  @G1 @mix @basis-secondary
  Règle: L'INS reçue d'un autre domaine est vérifiée auprès du téléservice INSi

    Scénario: La vérification part, et l'identité n'est pas qualifiée pour autant
      Quand le logiciel reçoit de "Clinique du Parc", d'un autre domaine, le message:
        """
        MSH|^~\&|RI|CHU-X|LOGICIEL|CHU-X|20250102030405||ADT^A28^ADT_A05|1|P|2.5^FRA^2.11|||||FRA|UNICODE UTF-8|||2.11^IHE_FRANCE-2.11-PAM
        EVN||20250102030405
        PID|1||4812^^^CHU-X&350000121&M^PI~277076322082910^^^ASIP-SANTE-INS-NIR&1.2.250.1.213.1.4.8&ISO^INS||NESSI^RUTH^RUTH ISABELLE^^^^L||19770714|F|||^^^^^FRA^BDL^^63220|||||||||||||||||||||VALI
        """
      Alors 1 appel part vers le téléservice INSi
      Et l'appel 1 est une vérification de l'INS
      Et le statut de confiance n'est ni "Identité validée" ni "Identité qualifiée"

  @INS-42 @INS-42.1 @regle-32 @mix @basis-official
  Règle: L'édition papier porte l'INS reçue validée, et elle seule

    Scénario: L'édition papier de l'identité reçue qualifiée porte l'INS et les traits
      Étant donné le logiciel qui a reçu de son domaine le message:
        """
        MSH|^~\&|RI|CHU-X|LOGICIEL|CHU-X|20250102030405||ADT^A28^ADT_A05|1|P|2.5^FRA^2.11|||||FRA|UNICODE UTF-8|||2.11^IHE_FRANCE-2.11-PAM
        EVN||20250102030405
        PID|1||4812^^^CHU-X&350000121&M^PI~277076322082910^^^ASIP-SANTE-INS-NIR&1.2.250.1.213.1.4.8&ISO^INS||NESSI^RUTH^RUTH ISABELLE^^^^L||19770714|F|||^^^^^FRA^BDL^^63220|||||||||||||||||||||VALI
        """
      Quand l'utilisateur prépare une édition papier
      Alors le document porte:
        | champ                   | valeur           |
        | matricule INS           | 2770763220829 10 |
        | nom de naissance        | NESSI            |
        | 1er prénom de naissance | RUTH             |
        | date de naissance       | 14/07/1977       |
        | sexe                    | F                |

    Scénario: L'édition papier de l'identité reçue provisoire ne porte pas l'INS du message
      Étant donné le logiciel qui a reçu de son domaine le message:
        """
        MSH|^~\&|RI|CHU-X|LOGICIEL|CHU-X|20250102030405||ADT^A28^ADT_A05|1|P|2.5^FRA^2.11|||||FRA|UNICODE UTF-8|||2.11^IHE_FRANCE-2.11-PAM
        EVN||20250102030405
        PID|1||4812^^^CHU-X&350000121&M^PI~277076322082910^^^ASIP-SANTE-INS-NIR&1.2.250.1.213.1.4.8&ISO^INS||NESSI^RUTH^RUTH ISABELLE^^^^L||19770714|F|||^^^^^FRA^BDL^^63220|||||||||||||||||||||PROV
        """
      Quand l'utilisateur prépare une édition papier
      Alors le document ne porte ni matricule INS ni OID
