# language: fr
Fonctionnalité: Décider du sort d'un retour INSi, ligne par ligne de la table de décision

  Règle: Une seule identité trouvée, sans discordance

    @decision-1 @INS-23 @seen @basis-official
    Scénario: Ligne 1, l'identité provisoire sans justificatif devient récupérée
      Étant donné l'identité provisoire "ECETINSI PIERRE-ALAIN"
      Quand l'utilisateur interroge le téléservice INSi
      Et l'utilisateur accepte le retour INSi
      Alors le statut de confiance est "Identité récupérée"
      Et le matricule INS est "1090763220834 89"

    @decision-2 @INS-25 @seen @basis-official
    Scénario: Ligne 2, l'identité validée devient qualifiée
      Étant donné l'identité validée "ECETINSI PIERRE-ALAIN"
      Quand l'utilisateur interroge le téléservice INSi
      Et l'utilisateur accepte le retour INSi
      Alors le statut de confiance est "Identité qualifiée"
      Et le matricule INS est "1090763220834 89"

    @decision-3 @couloir-LGC @seen @basis-official
    Scénario: Ligne 3, le justificatif présenté dans le même geste qualifie l'identité provisoire
      Étant donné l'identité provisoire "ECETINSI PIERRE-ALAIN"
      Quand l'utilisateur interroge le téléservice INSi
      Et l'utilisateur accepte le retour INSi sur présentation du justificatif "Passeport"
      Alors le statut de confiance est "Identité qualifiée"
      Et l'historique des statuts est:
        | statut antérieur    | responsable   |
        | Identité provisoire | l'utilisateur |
        | Identité récupérée  | l'utilisateur |

  Règle: Une seule identité trouvée, des différences de forme

    @decision-4 @INS-13 @seen @basis-official
    Scénario: Ligne 4, l'identité provisoire reçoit les traits stricts d'INSi et garde son nom utilisé
      Étant donné l'identité provisoire "D'ARTAGNAN PIERRE-ALAIN" avec "DARTAGNAN DE LHERAULT" pour nom de naissance
      Et le téléservice INSi qui retourne l'identité "D'ARTAGNAN PIERRE-ALAIN"
      Quand l'utilisateur remplace le nom utilisé par "MARCHAND"
      Et l'utilisateur interroge le téléservice INSi
      Et l'utilisateur accepte le retour INSi
      Alors le statut de confiance est "Identité récupérée"
      Et le nom de naissance est "D'ARTAGNAN DE L'HERAULT"
      Et le nom utilisé est "MARCHAND"

    @decision-5 @recon @basis-inferred
    Scénario: Ligne 5, l'identité validée est qualifiée une fois les différences confirmées
      Étant donné l'identité validée "D'ARTAGNAN PIERRE-ALAIN" avec "DARTAGNAN DE LHERAULT" pour nom de naissance
      Et le téléservice INSi qui retourne l'identité "D'ARTAGNAN PIERRE-ALAIN"
      Quand l'utilisateur interroge le téléservice INSi
      Et l'utilisateur accepte le retour INSi
      Alors le statut de confiance est "Identité qualifiée"
      Et le nom de naissance est "D'ARTAGNAN DE L'HERAULT"

  Règle: Une seule identité trouvée, une discordance majeure

    @decision-6 @recon @basis-inferred
    Scénario: Ligne 6, l'identité provisoire le reste
      Étant donné l'identité provisoire "ADRUN ZOE"
      Et le téléservice INSi qui retourne l'identité "ADRUN ZOE" avec "1975-12-30" pour date de naissance
      Quand l'utilisateur interroge le téléservice INSi
      Alors le retour INSi ne peut pas être accepté
      Et l'identité est inchangée

    @decision-7 @seen @basis-official
    Scénario: Ligne 7, l'identité validée le reste, sans matricule
      Étant donné l'identité validée "ADRUN ZOE"
      Et le téléservice INSi qui retourne l'identité "ADRUN ZOE" avec "1975-12-30" pour date de naissance
      Quand l'utilisateur interroge le téléservice INSi
      Alors le retour INSi ne peut pas être accepté
      Et le statut de confiance est "Identité validée"
      Et aucun matricule INS ni OID n'est affiché

    @decision-8 @recon @basis-inferred
    Scénario: Ligne 8, l'identité qualifiée garde son INS tant que personne n'a examiné la nouvelle
      Étant donné l'identité qualifiée "ECETINSI MURIEL", matricule "2090763220834 39"
      Et le téléservice INSi qui retourne l'identité "ECETINSI PIERRE-ALAIN"
      Quand l'utilisateur interroge le téléservice INSi
      Alors le statut de confiance est "Identité qualifiée"
      Et le matricule INS est "2090763220834 39"

  Règle: Une seule identité trouvée, un retour qui ne peut pas servir

    @decision-9 @INS-15 @seen @basis-official
    Scénario: Ligne 9, la date de naissance retournée sans jour ne change rien
      Étant donné l'identité provisoire "ADRUN ZOE"
      Et le téléservice INSi qui retourne l'identité "ADRUN ZOE" avec "1975-12-00" pour date de naissance
      Quand l'utilisateur interroge le téléservice INSi
      Alors le retour INSi ne peut pas être accepté
      Et l'identité est inchangée

    @decision-10 @mix @basis-secondary
    Scénario: Ligne 10, le matricule déjà porté par une autre identité ne change rien
      Étant donné l'identité qualifiée "NESSI RUTH"
      Et l'autre identité provisoire "NESSI RUTH" avec "DECOURCY" pour nom de naissance
      Et le téléservice INSi qui retourne l'identité "NESSI RUTH" avec "DECOURCY" pour nom de naissance
      Quand l'utilisateur passe à l'autre identité
      Et l'utilisateur interroge le téléservice INSi
      Alors le retour INSi ne peut pas être accepté
      Et l'identité est inchangée

  Règle: Aucune identité trouvée

    @decision-11 @seen @basis-official
    Scénario: Ligne 11, l'identité provisoire le reste
      Étant donné l'identité provisoire "HOUILLES PIERRE"
      Et le téléservice INSi qui répond "01"
      Quand l'utilisateur interroge le téléservice INSi
      Alors le retour INSi est "01"
      Et l'identité est inchangée
      Et l'utilisateur est averti par un message

    @decision-12 @seen @basis-official
    Scénario: Ligne 12, l'identité validée le reste
      Étant donné l'identité validée "HOUILLES PIERRE"
      Et le téléservice INSi qui répond "01"
      Quand l'utilisateur interroge le téléservice INSi
      Alors le retour INSi est "01"
      Et l'identité est inchangée
      Et l'utilisateur est averti par un message

    @decision-13 @recon @basis-inferred
    Scénario: Ligne 13, l'identité qualifiée garde son INS
      Étant donné l'identité qualifiée "NESSI RUTH"
      Et le téléservice INSi qui répond "01"
      Quand l'utilisateur interroge le téléservice INSi
      Alors le retour INSi est "01"
      Et l'identité est inchangée

  Règle: Plusieurs identités trouvées, ou aucune réponse

    @decision-14 @seen @basis-official
    Scénario: Ligne 14, plusieurs identités ne changent rien
      Étant donné l'identité provisoire "DE VINCI LEONARDO"
      Et le téléservice INSi qui répond "02"
      Quand l'utilisateur interroge le téléservice INSi
      Alors le retour INSi est "02"
      Et l'identité est inchangée
      Et l'utilisateur est averti par un message

    @decision-14 @couloir-LGC @seen @basis-official
    Scénario: Ligne 14, le code lieu de naissance connu est ajouté à un second appel, sans autre geste
      Étant donné l'identité provisoire "DE VINCI LEONARDO"
      Quand l'utilisateur interroge le téléservice INSi
      Alors 2 appels partent vers le téléservice INSi
      Et l'appel 2 transmet le code lieu de naissance "63220"
      Et le retour INSi est "00"

    @decision-15 @mix @basis-secondary
    Scénario: Ligne 15, une erreur technique ne change rien et n'est pas un retour 01
      Étant donné l'identité validée "ADRUN ZOE"
      Et le téléservice INSi qui répond par l'erreur "insi_102"
      Quand l'utilisateur interroge le téléservice INSi
      Alors le retour INSi est une erreur technique
      Et l'identité est inchangée
      Et l'utilisateur est averti par un message

  Règle: Une vérification de l'INS

    @decision-16 @INS-35 @seen @basis-official
    Scénario: Ligne 16, l'INS confirmée d'un usager inconnu donne une identité récupérée
      Quand le logiciel reçoit de "Clinique du Parc", d'un autre domaine, le message:
        """
        MSH|^~\&|RI|CHU-X|LOGICIEL|CHU-X|20250102030405||ADT^A28^ADT_A05|1|P|2.5^FRA^2.11|||||FRA|UNICODE UTF-8|||2.11^IHE_FRANCE-2.11-PAM
        EVN||20250102030405
        PID|1||1900070^^^CHU-X&350000121&M^PI~275126322074974^^^ASIP-SANTE-INS-NIR&1.2.250.1.213.1.4.8&ISO^INS||ADRUN^ZOE^ZOE^^^^L||19751231|F|||^^^^^FRA^BDL^^63220|||||||||||||||||||||VALI
        """
      Alors le statut de confiance est "Identité récupérée"
      Et le matricule INS est "2751263220749 74"
      Et l'OID est "1.2.250.1.213.1.4.8"

    @decision-17 @recon @basis-inferred
    Scénario: Ligne 17, l'INS confirmée laisse l'identité qualifiée, et se date
      Étant donné l'identité qualifiée "NESSI RUTH"
      Quand l'utilisateur vérifie l'INS auprès du téléservice INSi
      Alors le statut de confiance est "Identité qualifiée"
      Et l'INS est confirmée par le téléservice INSi à la date du jour

    @decision-18 @recon @basis-inferred
    Scénario: Ligne 18, l'INS non confirmée rétrograde l'identité qualifiée une fois la décision prise
      Étant donné l'identité qualifiée "NESSI RUTH"
      Et le téléservice INSi qui ne confirme pas l'INS
      Quand l'utilisateur vérifie l'INS auprès du téléservice INSi
      Et un super utilisateur rétrograde l'identité en "Identité validée"
      Alors le statut de confiance est "Identité validée"
      Et aucun matricule INS ni OID n'est affiché

    @decision-19 @G5 @recon @basis-inferred
    Scénario: Ligne 19, chaque ligne d'un lot vaut une vérification unitaire
      Étant donné l'identité qualifiée "ECETINSI PIERRE-ALAIN" dans le lot à vérifier
      Et l'identité qualifiée "NESSI NATHALIE" dans le lot à vérifier
      Quand l'utilisateur dépose le lot à vérifier
      Et 60 secondes s'écoulent
      Et l'utilisateur demande le résultat du lot
      Alors le résultat du lot est:
        | identité              | INS           |
        | ECETINSI PIERRE-ALAIN | confirmée     |
        | NESSI NATHALIE        | non confirmée |
      Et le statut de confiance est "Identité qualifiée"

  Règle: Une identité douteuse ou fictive

    @decision-20 @INS-28 @seen @basis-official
    Plan du scénario: Ligne 20, rien ne part pour une identité marquée « <attribut> »
      Étant donné l'identité provisoire "ADRUN ZOE"
      Quand l'utilisateur pose l'attribut "<attribut>"
      Et l'utilisateur interroge le téléservice INSi
      Alors l'interrogation est refusée
      Et l'utilisateur lit la raison du refus
      Et aucun appel ne part vers le téléservice INSi

      Exemples:
        | attribut          |
        | Identité douteuse |
        | Identité fictive  |
