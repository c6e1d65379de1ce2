# language: fr
@INS-33 @regle-27 @F5
Fonctionnalité: Rétrograder une identité

  @INS-33.1 @seen @basis-official
  Règle: La rétrogradation invalide le matricule INS et l'OID

    Plan du scénario: L'identité <statut> rétrogradée en « <nouveau statut> » perd son matricule
      Étant donné l'identité <statut> "NESSI RUTH", matricule "2770763220829 10"
      Quand un super utilisateur rétrograde l'identité en "<nouveau statut>"
      Alors la rétrogradation est acceptée
      Et le statut de confiance est "<nouveau statut>"
      Et aucun matricule INS ni OID n'est affiché
      Et le matricule "2770763220829 10" est conservé, invalidé, dans l'historique

      Exemples:
        | statut    | nouveau statut      |
        | récupérée | Identité provisoire |
        | qualifiée | Identité validée    |
        | qualifiée | Identité provisoire |

    @INS-26 @regle-21
    Scénario: La rétrogradation est historisée
      Étant donné l'identité qualifiée "NESSI RUTH"
      Quand un super utilisateur rétrograde l'identité en "Identité provisoire"
      Alors l'historique des statuts porte "Identité qualifiée", la date et le responsable

  @recon @basis-inferred
  Règle: La rétrogradation n'est ni une action ordinaire, ni une promotion

    Plan du scénario: Une identité <statut> n'est pas promue en « <nouveau statut> » par une rétrogradation
      Étant donné l'identité <statut> "NESSI RUTH"
      Quand un super utilisateur rétrograde l'identité en "<nouveau statut>"
      Alors la rétrogradation est refusée
      Et le statut de confiance est "<statut de confiance>"

      Exemples:
        | statut     | nouveau statut     | statut de confiance |
        | provisoire | Identité validée   | Identité provisoire |
        | validée    | Identité qualifiée | Identité validée    |

    Scénario: Un utilisateur ordinaire ne rétrograde pas une identité
      Étant donné l'identité qualifiée "NESSI RUTH"
      Quand l'utilisateur rétrograde l'identité en "Identité validée"
      Alors la rétrogradation est refusée
      Et l'identité est inchangée

  @F6 @seen @basis-secondary
  Règle: Le justificatif retiré, l'INS reste mais n'est plus transmise

    Scénario: L'identité qualifiée ramenée à « Identité récupérée » garde son matricule
      Étant donné l'identité qualifiée "NESSI RUTH", matricule "2770763220829 10"
      Quand un super utilisateur rétrograde l'identité en "Identité récupérée"
      Alors le statut de confiance est "Identité récupérée"
      Et le matricule INS est "2770763220829 10"

    @INS-34 @regle-28
    Scénario: L'identité ramenée à « Identité récupérée » ne transmet plus son matricule
      Étant donné l'identité qualifiée "NESSI RUTH", matricule "2770763220829 10"
      Quand un super utilisateur rétrograde l'identité en "Identité récupérée"
      Et l'utilisateur prépare un document électronique
      Alors le document ne porte ni matricule INS ni OID

  @E6 @recon @basis-inferred
  Règle: Le titre d'identité qui contredit l'INS fait retirer l'INS

    Scénario: L'identité récupérée dont l'INS est jugée fausse perd son matricule, puis est validée
      Étant donné l'identité récupérée "NESSI RUTH", matricule "2770763220829 10"
      Quand un super utilisateur rétrograde l'identité en "Identité provisoire"
      Et l'utilisateur enregistre le justificatif "Passeport"
      Et l'utilisateur valide l'identité
      Alors le statut de confiance est "Identité validée"
      Et aucun matricule INS ni OID n'est affiché
      Et le matricule "2770763220829 10" est conservé, invalidé, dans l'historique
