# language: fr
@couloir-SPST
Fonctionnalité: Identifier les salariés dans un service de prévention et de santé au travail

  @kit-SPST-1 @INS-25 @E2 @mix @basis-official
  Règle: Le salarié est qualifié en deux temps : l'INS, puis le titre d'identité

    Scénario: Avant la visite, le secrétariat récupère l'INS sans voir le salarié
      Étant donné l'identité provisoire "ADRTROIS DOMINIQUE"
      Quand l'utilisateur interroge le téléservice INSi
      Et l'utilisateur accepte le retour INSi
      Alors le statut de confiance est "Identité récupérée"
      Et le matricule INS est "297022A020778 78"

    Scénario: À la visite, le titre d'identité présenté par le salarié qualifie son identité
      Étant donné l'identité récupérée "ADRTROIS DOMINIQUE"
      Quand l'utilisateur enregistre le justificatif "Carte nationale d'identité"
      Et l'utilisateur valide l'identité
      Alors le statut de confiance est "Identité qualifiée"
      Et l'historique des statuts porte "Identité récupérée", la date et le responsable

  @kit-SPST-2 @E7 @seen @basis-official
  Règle: Une fois qualifiée, l'identité du salarié ne l'est pas à nouveau à chaque visite

    Scénario: La visite suivante ne demande aucun appel au téléservice INSi
      Étant donné que l'administrateur du site active l'appel automatique à l'ouverture du dossier
      Et l'identité qualifiée "ADRTROIS DOMINIQUE"
      Quand l'utilisateur ouvre le dossier de l'usager
      Alors aucun appel ne part vers le téléservice INSi
      Et le statut de confiance est "Identité qualifiée"

  @kit-SPST-3 @E5 @mix @basis-official
  Règle: Une discordance laisse l'identité du salarié sans INS jusqu'à ce que l'erreur soit corrigée

    Scénario: La date de naissance de la base nationale n'est pas celle du titre d'identité
      Étant donné l'identité validée "ADRTROIS DOMINIQUE"
      Et le téléservice INSi qui retourne l'identité "ADRTROIS DOMINIQUE" avec "1997-02-25" pour date de naissance
      Quand l'utilisateur interroge le téléservice INSi
      Alors le retour INSi ne peut pas être accepté
      Et le statut de confiance est "Identité validée"
      Et aucun matricule INS ni OID n'est affiché

    Scénario: La base nationale corrigée, l'identité du salarié est qualifiée
      Étant donné l'identité validée "ADRTROIS DOMINIQUE"
      Et le téléservice INSi qui retourne l'identité "ADRTROIS DOMINIQUE" avec "1997-02-26" pour date de naissance
      Quand l'utilisateur interroge le téléservice INSi
      Et l'utilisateur accepte le retour INSi
      Alors le statut de confiance est "Identité qualifiée"

    Scénario: Le titre d'identité refait, l'identité du salarié est qualifiée
      Étant donné l'identité provisoire "ADRTROIS DOMINIQUE" avec "25/02/1997" pour date de naissance
      Et le téléservice INSi qui retourne l'identité "ADRTROIS DOMINIQUE"
      Quand l'utilisateur interroge le téléservice INSi
      Alors le retour INSi ne peut pas être accepté
      Quand l'utilisateur remplace la date de naissance par "26/02/1997"
      Et l'utilisateur enregistre le justificatif "Carte nationale d'identité"
      Et l'utilisateur valide l'identité
      Et l'utilisateur interroge le téléservice INSi
      Et l'utilisateur accepte le retour INSi
      Alors le statut de confiance est "Identité qualifiée"
      Et le matricule INS est "297022A020778 78"

  @kit-SPST-4 @INS-34 @mix @basis-official
  Règle: L'INS qualifiée du salarié sert aux échanges, celle qui ne l'est pas n'y paraît pas

    Scénario: Le document destiné à la messagerie sécurisée porte l'INS du salarié qualifié
      Étant donné l'identité qualifiée "ADRTROIS DOMINIQUE"
      Quand l'utilisateur prépare un document électronique
      Alors le document porte:
        | champ         | valeur              |
        | matricule INS | 297022A020778 78    |
        | OID           | 1.2.250.1.213.1.4.8 |

    Scénario: Le document d'un salarié dont le titre n'a pas été vu ne porte pas l'INS
      Étant donné l'identité récupérée "ADRTROIS DOMINIQUE"
      Quand l'utilisateur prépare un document électronique
      Alors le document ne porte ni matricule INS ni OID
