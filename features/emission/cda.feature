# language: fr
@H6 @INS-34 @regle-28
Fonctionnalité: Émettre un document CDA

  @INS-34.1 @seen @basis-official
  Scénario: Le document CDA d'une identité qualifiée porte l'INS et tous ses traits
    Étant donné l'identité qualifiée "NESSI RUTH"
    Quand l'utilisateur prépare un document électronique
    Alors le document CDA respecte la structuration minimale
    Et le document CDA porte:
      | champ                   | valeur              |
      | matricule INS           | 2770763220829 10    |
      | OID                     | 1.2.250.1.213.1.4.8 |
      | nom de naissance        | NESSI               |
      | 1er prénom de naissance | RUTH                |
      | prénoms de naissance    | RUTH ISABELLE       |
      | date de naissance       | 14/07/1977          |
      | sexe                    | F                   |
      | code lieu de naissance  | 63220               |

  @INS-34.1 @seen @basis-official
  Plan du scénario: Le document CDA d'une identité <statut> ne porte ni matricule ni OID
    Étant donné l'identité <statut> "NESSI RUTH"
    Quand l'utilisateur prépare un document électronique
    Alors le document CDA respecte la structuration minimale
    Et le document CDA ne porte ni matricule INS ni OID

    Exemples:
      | statut     |
      | provisoire |
      | récupérée  |
      | validée    |
