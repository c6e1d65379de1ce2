# language: fr
@basis-secondary @mix
Fonctionnalité: Dérouler les essais du CNDA sur la vérification par lot

  @CNDA-4.01
  Règle: Essai 4.01, rien ne part sans la carte du professionnel

    Contexte:
      Étant donné un poste en mode carte
      Et l'utilisateur identifié par la carte "cps-infirmier"
      Et l'identité récupérée "NESSI RUTH" dans le lot à vérifier

    Scénario: Avec la carte et son code, le lot est déposé
      Quand l'utilisateur dépose le lot à vérifier
      Alors le dépôt du lot est accepté

    Scénario: La carte est retirée avant le dépôt
      Quand la carte du professionnel est retirée
      Et l'utilisateur dépose le lot à vérifier
      Alors le dépôt du lot est refusé
      Et aucun appel ne part vers le téléservice INSi

    Scénario: La carte est remplacée avant le dépôt
      Quand la carte du professionnel est remplacée par "cps-medecin"
      Et l'utilisateur dépose le lot à vérifier
      Alors le dépôt du lot est refusé
      Et aucun appel ne part vers le téléservice INSi

    Scénario: La carte remise dans le lecteur demande à nouveau son code avant le dépôt
      Quand la carte du professionnel est retirée
      Et la carte du professionnel est remplacée par "cps-infirmier"
      Et l'utilisateur lit la carte du professionnel
      Et l'utilisateur dépose le lot à vérifier
      Alors le dépôt du lot est refusé
      Et aucun appel ne part vers le téléservice INSi

  @CNDA-4.02
  Règle: Essai 4.02, l'assertion du lot est celle de la carte présentée

    Scénario: L'assertion du dépôt nomme le porteur de la carte
      Étant donné un poste en mode carte
      Et l'utilisateur identifié par la carte "cps-infirmier"
      Et l'identité récupérée "NESSI RUTH" dans le lot à vérifier
      Quand l'utilisateur dépose le lot à vérifier
      Alors le dépôt du lot est accepté
      Et l'appel 1 porte l'assertion d'une carte "CPS" au nom de "00B6087510"
      Et l'appel 1 ne porte pas de spécialité

  @CNDA-4.03 @G7
  Règle: Essai 4.03, chaque ligne subit les contrôles d'une vérification unitaire

    Scénario: Des identités qui portent l'INS forment un lot
      Étant donné l'identité qualifiée "NESSI RUTH" dans le lot à vérifier
      Et l'identité récupérée "ECETINSI PIERRE-ALAIN" dans le lot à vérifier
      Quand l'utilisateur dépose le lot à vérifier
      Alors le dépôt du lot est accepté
      Et le lot de l'appel 1 compte 2 identités

    Scénario: Une identité sans INS n'entre pas dans un lot
      Étant donné l'identité qualifiée "NESSI RUTH" dans le lot à vérifier
      Et l'identité provisoire "ADRUN ZOE" dans le lot à vérifier
      Quand l'utilisateur dépose le lot à vérifier
      Alors le dépôt du lot est refusé
      Et aucun appel ne part vers le téléservice INSi

  @CNDA-4.05 @G6
  Règle: Essai 4.05, le délai annoncé est attendu

    Contexte:
      Étant donné l'identité qualifiée "NESSI RUTH" dans le lot à vérifier

    Scénario: Le résultat est demandé avant la fin du délai
      Quand l'utilisateur dépose le lot à vérifier
      Et 59 secondes s'écoulent
      Et l'utilisateur demande le résultat du lot
      Alors la demande du résultat est refusée
      Et 1 appel part vers le téléservice INSi

    Scénario: Le résultat est demandé une fois le délai passé
      Quand l'utilisateur dépose le lot à vérifier
      Et 60 secondes s'écoulent
      Et l'utilisateur demande le résultat du lot
      Alors la demande du résultat est acceptée
      Et 2 appels partent vers le téléservice INSi
      Et le résultat du lot est:
        | identité   | INS       |
        | NESSI RUTH | confirmée |

    Scénario: Le nouveau délai annoncé est attendu à son tour
      Étant donné le téléservice INSi qui annonce un nouveau délai de 180 secondes au premier résultat demandé
      Quand l'utilisateur dépose le lot à vérifier
      Et 60 secondes s'écoulent
      Et l'utilisateur demande le résultat du lot
      Et 179 secondes s'écoulent
      Et l'utilisateur demande le résultat du lot
      Alors la demande du résultat est refusée
      Et 2 appels partent vers le téléservice INSi

  @CNDA-4.06 @G7
  Règle: Essai 4.06, la taille des lots se règle

    Scénario: Un lot de la taille réglée est déposé
      Étant donné que l'administrateur du site règle les lots de 1 à 2 identités
      Et l'identité qualifiée "NESSI RUTH" dans le lot à vérifier
      Et l'identité qualifiée "ECETINSI PIERRE-ALAIN" dans le lot à vérifier
      Quand l'utilisateur dépose le lot à vérifier
      Alors le dépôt du lot est accepté
      Et le lot de l'appel 1 compte 2 identités

    Scénario: Un lot plus grand ne part pas tel quel
      Étant donné que l'administrateur du site règle les lots de 1 à 2 identités
      Et l'identité qualifiée "NESSI RUTH" dans le lot à vérifier
      Et l'identité qualifiée "ECETINSI PIERRE-ALAIN" dans le lot à vérifier
      Et l'identité qualifiée "ADRUN ZOE" dans le lot à vérifier
      Quand l'utilisateur dépose le lot à vérifier
      Alors aucun lot de plus de 2 identités ne part

    Scénario: Un lot plus petit que la taille réglée ne part pas
      Étant donné que l'administrateur du site règle les lots de 2 à 3 identités
      Et l'identité qualifiée "NESSI RUTH" dans le lot à vérifier
      Quand l'utilisateur dépose le lot à vérifier
      Alors le dépôt du lot est refusé
      Et aucun appel ne part vers le téléservice INSi

    Scénario: Un lot sans identité ne part pas
      Quand l'utilisateur dépose le lot à vérifier
      Alors le dépôt du lot est refusé
      Et aucun appel ne part vers le téléservice INSi
