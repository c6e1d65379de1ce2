# language: fr
@INS-34 @regle-28 @seen @basis-official
Fonctionnalité: Ne transmettre l'INS que d'une identité qualifiée

  Plan du scénario: Le document électronique d'une identité <statut> ne porte ni matricule ni OID
    Étant donné l'identité <statut> "NESSI RUTH"
    Quand l'utilisateur prépare un document électronique
    Alors le document ne porte ni matricule INS ni OID
    Et le document porte:
      | champ                   | valeur     |
      | nom de naissance        | NESSI      |
      | 1er prénom de naissance | RUTH       |
      | date de naissance       | 14/07/1977 |
      | sexe                    | F          |

    @INS-34.1
    Exemples:
      | statut    |
      | récupérée |

    @INS-34
    Exemples:
      | statut     |
      | provisoire |
      | validée    |

  @INS-34.1
  Scénario: Le document électronique d'une identité qualifiée porte le matricule et l'OID
    Étant donné l'identité qualifiée "NESSI RUTH"
    Quand l'utilisateur prépare un document électronique
    Alors le document porte:
      | champ         | valeur              |
      | matricule INS | 2770763220829 10    |
      | OID           | 1.2.250.1.213.1.4.8 |

  @INS-34.2
  Plan du scénario: L'édition papier d'une identité <statut> ne porte ni matricule ni OID
    Étant donné l'identité <statut> "NESSI RUTH"
    Quand l'utilisateur prépare une édition papier
    Alors le document ne porte ni matricule INS ni OID

    Exemples:
      | statut    |
      | récupérée |
      | validée   |

  @INS-34.2
  Scénario: L'édition papier d'une identité qualifiée porte le matricule
    Étant donné l'identité qualifiée "NESSI RUTH"
    Quand l'utilisateur prépare une édition papier
    Alors le document porte:
      | champ         | valeur           |
      | matricule INS | 2770763220829 10 |

  @INS-34.2 @INS-33 @regle-27 @F5
  Scénario: L'édition papier d'une identité rétrogradée ne porte plus le matricule
    Étant donné l'identité qualifiée "NESSI RUTH"
    Quand un super utilisateur rétrograde l'identité en "Identité validée"
    Et l'utilisateur prépare une édition papier
    Alors le document ne porte ni matricule INS ni OID

  @INS-34.2 @H4
  Scénario: L'étiquette d'une identité qualifiée porte le matricule
    Étant donné l'identité qualifiée "NESSI RUTH"
    Quand l'utilisateur imprime une étiquette
    Alors le document porte:
      | champ         | valeur           |
      | matricule INS | 2770763220829 10 |

  @INS-34.2 @H4
  Plan du scénario: L'étiquette d'une identité <statut> ne porte ni matricule, ni OID, ni datamatrix
    Étant donné l'identité <statut> "NESSI RUTH"
    Quand l'utilisateur imprime une étiquette
    Alors le document ne porte ni matricule INS ni OID
    Et le document ne porte aucun datamatrix INS

    Exemples:
      | statut    |
      | récupérée |
      | validée   |

  @INS-42 @INS-42.1 @regle-32 @H5
  Scénario: L'édition papier d'une identité qualifiée porte les traits et le matricule en clair
    Étant donné l'identité qualifiée "NESSI RUTH"
    Quand l'utilisateur prépare une édition papier
    Alors le document porte:
      | champ                   | valeur           |
      | matricule INS           | 2770763220829 10 |
      | nom de naissance        | NESSI            |
      | 1er prénom de naissance | RUTH             |
      | date de naissance       | 14/07/1977       |
      | sexe                    | F                |
    Et la nature du matricule imprimée est "NIR"

  @INS-42 @INS-42.1 @regle-32 @H5
  Scénario: L'édition papier dit la nature d'un NIA
    Étant donné l'identité validée "NESSI RUTH"
    Et le téléservice INSi qui retourne l'identité "NESSI RUTH" avec "1.2.250.1.213.1.4.9" pour OID
    Quand l'utilisateur interroge le téléservice INSi
    Et l'utilisateur accepte le retour INSi
    Et l'utilisateur prépare une édition papier
    Alors la nature du matricule imprimée est "NIA"

  @INS-43 @INS-43.1 @regle-32
  Plan du scénario: Le site qui choisit d'imprimer <champ> l'imprime
    Étant donné l'identité qualifiée "NESSI RUTH" avec "<valeur>" pour <champ>
    Et que l'administrateur du site fait imprimer <champ>
    Quand l'utilisateur prépare une édition papier
    Alors le document porte:
      | champ         | valeur           |
      | <libellé>     | <valeur>         |
      | matricule INS | 2770763220829 10 |

    Exemples:
      | champ                     | libellé                | valeur  |
      | le nom utilisé            | nom utilisé            | DUBOIS  |
      | le prénom utilisé         | prénom utilisé         | ISA     |
      | le code lieu de naissance | code lieu de naissance | 63220   |

  @INS-43 @INS-43.1 @regle-32
  Plan du scénario: Le site qui choisit de ne pas imprimer <champ> ne l'imprime pas
    Étant donné l'identité qualifiée "NESSI RUTH" avec "<valeur>" pour <champ>
    Et que l'administrateur du site fait imprimer <champ>
    Et que l'administrateur du site ne fait pas imprimer <champ>
    Quand l'utilisateur prépare une édition papier
    Alors le document ne porte pas <champ>

    Exemples:
      | champ                     | valeur |
      | le nom utilisé            | DUBOIS |
      | le prénom utilisé         | ISA    |
      | le code lieu de naissance | 63220  |

  @INS-44 @INS-44.1 @regle-32 @H5
  Scénario: L'édition papier d'une identité qualifiée porte le datamatrix INS
    Étant donné l'identité qualifiée "NESSI RUTH"
    Quand l'utilisateur prépare une édition papier
    Alors le document porte un datamatrix INS conforme
    Et le datamatrix INS du document contient "IS010000000000000000000000S1277076322082910S21.2.250.1.213.1.4.8<GS>S3RUTH ISABELLE<GS>S4NESSI<GS>S5FS614-07-1977S763220"

  @INS-44 @INS-44.1 @INS-34.2 @regle-32
  Plan du scénario: L'édition papier d'une identité <statut> ne porte pas de datamatrix INS
    Étant donné l'identité <statut> "NESSI RUTH"
    Quand l'utilisateur prépare une édition papier
    Alors le document ne porte aucun datamatrix INS

    Exemples:
      | statut    |
      | récupérée |
      | validée   |
