# language: fr
@INS-17 @INS-17.1 @I1 @regle-16 @basis-official
Fonctionnalité: Tracer les modifications de l'identité

  Contexte:
    Étant donné l'utilisateur habilité "Karim HADDAD"

  @seen
  Plan du scénario: La modification d'une identité <statut> est tracée
    Étant donné l'identité <statut> "ADRUN ZOE"
    Quand "Karim HADDAD" remplace le nom utilisé par "MARCHAND"
    Alors la modification est acceptée
    Et le journal des modifications porte, avec la date, l'heure et le type de modification:
      | utilisateur  | champ       |
      | Karim HADDAD | nom utilisé |

    Exemples:
      | statut     |
      | provisoire |
      | validée    |

  @seen
  Scénario: La modification d'un trait strict d'une identité provisoire est tracée
    Étant donné l'identité provisoire "ADRUN ZOE"
    Quand "Karim HADDAD" remplace la date de naissance par "30/12/1975"
    Alors la modification est acceptée
    Et le journal des modifications porte, avec la date, l'heure et le type de modification:
      | utilisateur  | champ             |
      | Karim HADDAD | date de naissance |

  @mix
  Scénario: Une modification refusée n'est pas tracée comme faite
    Étant donné l'identité récupérée "ADRUN ZOE"
    Quand "Karim HADDAD" remplace le matricule INS par "2770763220829 10"
    Alors la modification est refusée
    Et le journal des modifications ne porte rien de "Karim HADDAD"
