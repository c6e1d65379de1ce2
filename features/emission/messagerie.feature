# language: fr
@INS-34 @INS-34.1 @regle-28 @H4
Fonctionnalité: Envoyer un document par messagerie sécurisée

  @mix @basis-official
  Scénario: Le courriel envoyé pour une identité qualifiée est référencé avec l'INS
    Étant donné l'identité qualifiée "NESSI RUTH"
    Quand l'utilisateur envoie un document par messagerie sécurisée
    Alors le courriel porte le matricule INS "2770763220829 10"

  @seen @basis-official
  Plan du scénario: Le courriel envoyé pour une identité <statut> ne porte ni matricule ni OID
    Étant donné l'identité <statut> "NESSI RUTH"
    Quand l'utilisateur envoie un document par messagerie sécurisée
    Alors le courriel ne porte ni matricule INS ni OID, de ses adresses à ses pièces jointes

    Exemples:
      | statut     |
      | provisoire |
      | récupérée  |
      | validée    |
