# language: fr
@INS-34 @INS-34.1 @regle-28 @H4
Fonctionnalité: Transmettre une identité en FHIR

  @mix @basis-official
  Scénario: La ressource FHIR d'une identité qualifiée porte l'INS et les traits d'INSi
    Étant donné l'identité qualifiée "NESSI RUTH"
    Quand l'utilisateur transmet l'identité en FHIR
    Alors la ressource FHIR porte:
      | champ                  | valeur              |
      | matricule INS          | 2770763220829 10    |
      | OID                    | 1.2.250.1.213.1.4.8 |
      | nom de naissance       | NESSI               |
      | prénoms de naissance   | RUTH ISABELLE       |
      | date de naissance      | 14/07/1977          |
      | sexe                   | F                   |
      | code lieu de naissance | 63220               |

  @seen @basis-official
  Plan du scénario: La ressource FHIR d'une identité <statut> ne porte ni matricule ni OID
    Étant donné l'identité <statut> "NESSI RUTH"
    Quand l'utilisateur transmet l'identité en FHIR
    Alors la ressource FHIR ne porte ni matricule INS ni OID

    Exemples:
      | statut     |
      | provisoire |
      | récupérée  |
      | validée    |
