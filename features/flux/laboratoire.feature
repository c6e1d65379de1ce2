# language: fr
@INS-35 @regle-30
Fonctionnalité: Recevoir au laboratoire l'INS d'un prescripteur

  Règle: Le laboratoire qualifie lui-même l'identité qu'un prescripteur lui envoie

    @INS-35.1 @kit-LBM-5 @seen @basis-official
    Scénario: L'INS d'un prescripteur n'est pas qualifiée d'emblée
      Quand le logiciel reçoit de "Cabinet du docteur Martin", d'un autre domaine, le message:
        """
        MSH|^~\&|RI|CHU-X|LOGICIEL|CHU-X|20250102030405||ADT^A28^ADT_A05|1|P|2.5^FRA^2.11|||||FRA|UNICODE UTF-8|||2.11^IHE_FRANCE-2.11-PAM
        EVN||20250102030405
        PID|1||4711^^^CABINET&750000001&M^PI~277076322082910^^^ASIP-SANTE-INS-NIR&1.2.250.1.213.1.4.8&ISO^INS||NESSI^RUTH^RUTH ISABELLE^^^^L||19770714|F|||^^^^^FRA^BDL^^63220|||||||||||||||||||||VALI
        """
      Alors le message est intégré
      Et le matricule INS est "2770763220829 10"
      Et le statut de confiance est "Identité récupérée"

    @INS-35.1 @kit-LBM-5 @seen @basis-official
    Scénario: Le laboratoire qualifie l'identité sur un justificatif de l'usager
      Étant donné le logiciel qui a reçu de "Cabinet du docteur Martin", d'un autre domaine, le message:
        """
        MSH|^~\&|RI|CHU-X|LOGICIEL|CHU-X|20250102030405||ADT^A28^ADT_A05|1|P|2.5^FRA^2.11|||||FRA|UNICODE UTF-8|||2.11^IHE_FRANCE-2.11-PAM
        EVN||20250102030405
        PID|1||4711^^^CABINET&750000001&M^PI~277076322082910^^^ASIP-SANTE-INS-NIR&1.2.250.1.213.1.4.8&ISO^INS||NESSI^RUTH^RUTH ISABELLE^^^^L||19770714|F|||^^^^^FRA^BDL^^63220|||||||||||||||||||||VALI
        """
      Quand l'utilisateur enregistre le justificatif "Carte nationale d'identité"
      Et l'utilisateur valide l'identité
      Alors le statut de confiance est "Identité qualifiée"
      Et le justificatif de l'identité est "Carte nationale d'identité"

    @INS-34 @regle-28 @seen @basis-official
    Scénario: Sans justificatif de l'usager, l'INS du prescripteur ne repart pas
      Étant donné le logiciel qui a reçu de "Cabinet du docteur Martin", d'un autre domaine, le message:
        """
        MSH|^~\&|RI|CHU-X|LOGICIEL|CHU-X|20250102030405||ADT^A28^ADT_A05|1|P|2.5^FRA^2.11|||||FRA|UNICODE UTF-8|||2.11^IHE_FRANCE-2.11-PAM
        EVN||20250102030405
        PID|1||4711^^^CABINET&750000001&M^PI~277076322082910^^^ASIP-SANTE-INS-NIR&1.2.250.1.213.1.4.8&ISO^INS||NESSI^RUTH^RUTH ISABELLE^^^^L||19770714|F|||^^^^^FRA^BDL^^63220|||||||||||||||||||||VALI
        """
      Quand l'utilisateur prépare un document électronique
      Alors le document ne porte ni matricule INS ni OID

    @kit-LBM-5 @G3 @seen @basis-official
    Scénario: Une identité que le laboratoire a déjà qualifiée reste qualifiée
      Étant donné l'identité qualifiée "NESSI RUTH"
      Quand le logiciel reçoit de "Cabinet du docteur Martin", d'un autre domaine, le message:
        """
        MSH|^~\&|RI|CHU-X|LOGICIEL|CHU-X|20250102030405||ADT^A28^ADT_A05|1|P|2.5^FRA^2.11|||||FRA|UNICODE UTF-8|||2.11^IHE_FRANCE-2.11-PAM
        EVN||20250102030405
        PID|1||4711^^^CABINET&750000001&M^PI~277076322082910^^^ASIP-SANTE-INS-NIR&1.2.250.1.213.1.4.8&ISO^INS||NESSI^RUTH^RUTH ISABELLE^^^^L||19770714|F|||^^^^^FRA^BDL^^63220|||||||||||||||||||||VALI
        """
      Alors l'identité est inchangée
      Et le statut de confiance est "Identité qualifiée"

  @kit-LBM-6 @G4 @couloir-LBM @seen @basis-official
  Règle: Un contrat de confiance dispense de voir l'usager le laboratoire qui ne le voit jamais

    Scénario: L'identité reçue qualifiée sous contrat est qualifiée, par un tiers de confiance
      Étant donné que l'administrateur du site lie le site à "Cabinet du docteur Martin" par un contrat de confiance
      Quand le logiciel reçoit de "Cabinet du docteur Martin", d'un autre domaine, le message:
        """
        MSH|^~\&|RI|CHU-X|LOGICIEL|CHU-X|20250102030405||ADT^A28^ADT_A05|1|P|2.5^FRA^2.11|||||FRA|UNICODE UTF-8|||2.11^IHE_FRANCE-2.11-PAM
        EVN||20250102030405
        PID|1||4711^^^CABINET&750000001&M^PI~277076322082910^^^ASIP-SANTE-INS-NIR&1.2.250.1.213.1.4.8&ISO^INS||NESSI^RUTH^RUTH ISABELLE^^^^L||19770714|F|||^^^^^FRA^BDL^^63220|||||||||||||||||||||VALI
        """
      Alors le matricule INS est "2770763220829 10"
      Et le statut de confiance est "Identité qualifiée"
      Et le justificatif de l'identité est "Tiers de confiance"

    Scénario: Le contrat d'un autre émetteur ne vaut pas
      Étant donné que l'administrateur du site lie le site à "Clinique du Parc" par un contrat de confiance
      Quand le logiciel reçoit de "Cabinet du docteur Martin", d'un autre domaine, le message:
        """
        MSH|^~\&|RI|CHU-X|LOGICIEL|CHU-X|20250102030405||ADT^A28^ADT_A05|1|P|2.5^FRA^2.11|||||FRA|UNICODE UTF-8|||2.11^IHE_FRANCE-2.11-PAM
        EVN||20250102030405
        PID|1||4711^^^CABINET&750000001&M^PI~277076322082910^^^ASIP-SANTE-INS-NIR&1.2.250.1.213.1.4.8&ISO^INS||NESSI^RUTH^RUTH ISABELLE^^^^L||19770714|F|||^^^^^FRA^BDL^^63220|||||||||||||||||||||VALI
        """
      Alors le statut de confiance est "Identité récupérée"

    Scénario: Un contrat qui a pris fin ne qualifie plus
      Étant donné que l'administrateur du site lie le site à "Cabinet du docteur Martin" par un contrat de confiance
      Et que l'administrateur du site met fin au contrat de confiance avec "Cabinet du docteur Martin"
      Quand le logiciel reçoit de "Cabinet du docteur Martin", d'un autre domaine, le message:
        """
        MSH|^~\&|RI|CHU-X|LOGICIEL|CHU-X|20250102030405||ADT^A28^ADT_A05|1|P|2.5^FRA^2.11|||||FRA|UNICODE UTF-8|||2.11^IHE_FRANCE-2.11-PAM
        EVN||20250102030405
        PID|1||4711^^^CABINET&750000001&M^PI~277076322082910^^^ASIP-SANTE-INS-NIR&1.2.250.1.213.1.4.8&ISO^INS||NESSI^RUTH^RUTH ISABELLE^^^^L||19770714|F|||^^^^^FRA^BDL^^63220|||||||||||||||||||||VALI
        """
      Alors le statut de confiance est "Identité récupérée"

    Scénario: Le contrat ne qualifie pas une identité que le prescripteur n'a pas qualifiée
      Étant donné que l'administrateur du site lie le site à "Cabinet du docteur Martin" par un contrat de confiance
      Quand le logiciel reçoit de "Cabinet du docteur Martin", d'un autre domaine, le message:
        """
        MSH|^~\&|RI|CHU-X|LOGICIEL|CHU-X|20250102030405||ADT^A28^ADT_A05|1|P|2.5^FRA^2.11|||||FRA|UNICODE UTF-8|||2.11^IHE_FRANCE-2.11-PAM
        EVN||20250102030405
        PID|1||4711^^^CABINET&750000001&M^PI~277076322082910^^^ASIP-SANTE-INS-NIR&1.2.250.1.213.1.4.8&ISO^INS||NESSI^RUTH^RUTH ISABELLE^^^^L||19770714|F|||^^^^^FRA^BDL^^63220|||||||||||||||||||||PROV
        """
      Alors aucun matricule INS ni OID n'est affiché
      Et le statut de confiance est "Identité provisoire"
