# language: fr
@mix @basis-secondary
Fonctionnalité: Accueillir un usager avec sa carte Vitale

  Contexte:
    Étant donné un poste en mode carte
    Et l'utilisateur identifié par la carte "cps-medecin"

  @C2
  Règle: L'identité créée à partir de la carte porte les traits d'INSi, non ceux de la carte

    Scénario: Ruth est créée sous son nom de naissance et ses prénoms de naissance
      Étant donné l'utilisateur qui a lu la carte Vitale "vitale-insi-01"
      Quand l'utilisateur interroge le téléservice INSi avec la carte Vitale pour "RUTH DE VINCI"
      Et l'utilisateur crée l'identité à partir du retour INSi
      Alors la création est acceptée
      Et le nom de naissance est "NESSI"
      Et les prénoms de naissance sont "RUTH ISABELLE"
      Et le 1er prénom de naissance est "RUTH"
      Et le statut de confiance est "Identité récupérée"

  @C5
  Règle: L'enfant est identifié sous son propre matricule

    Scénario: Donatello, sur la carte de sa mère, reçoit son matricule et garde le NIR de sa mère pour ses remboursements
      Étant donné l'identité provisoire "DE VINCI DONATELLO" avec "2770763220829 10" pour le numéro de sécurité sociale
      Et l'utilisateur qui a lu la carte Vitale "vitale-insi-01"
      Et le téléservice INSi qui retourne l'identité "DE VINCI DONATELLO"
      Quand l'utilisateur interroge le téléservice INSi avec la carte Vitale pour "DONATELLO DE VINCI"
      Et l'utilisateur accepte le retour INSi
      Alors le matricule INS est "1100863220831 59"
      Et le numéro de sécurité sociale est "2770763220829 10"
      Et aucune alerte ne porte sur le matricule INS
      Et le retour INSi ne met aucune différence en évidence
