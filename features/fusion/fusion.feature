# language: fr
Fonctionnalité: Fusionner deux identités d'un même usager

  Contexte:
    Étant donné l'utilisateur habilité "Claire BERNARD"

  @F10 @recon @basis-inferred
  Règle: L'identité la mieux justifiée survit, l'autre est fermée

    Scénario: Le doublon validé rejoint l'identité qualifiée
      Étant donné l'identité qualifiée "NESSI RUTH", matricule "2770763220829 10"
      Et l'autre identité validée "NESSI RUTH" avec "DECOURCY" pour nom de naissance
      Quand un super utilisateur confirme la fusion de l'autre identité dans la première
      Alors la fusion est acceptée
      Et le statut de confiance est "Identité qualifiée"
      Et le nom de naissance est "NESSI"
      Et le matricule INS est "2770763220829 10"

    Scénario: L'identité provisoire reçoit l'INS et le statut du doublon qualifié
      Étant donné l'identité provisoire "NESSI RUTH" avec "DECOURCY" pour nom de naissance
      Et l'autre identité qualifiée "NESSI RUTH"
      Quand un super utilisateur confirme la fusion de l'autre identité dans la première
      Alors la fusion est acceptée
      Et le statut de confiance est "Identité qualifiée"
      Et le nom de naissance est "NESSI"
      Et le matricule INS est "2770763220829 10"
      Et l'historique des statuts porte "Identité provisoire", la date et le responsable

    Scénario: Le justificatif du doublon est rattaché à l'identité qui survit
      Étant donné l'identité provisoire "ADRUN ZOE"
      Et l'autre identité provisoire "ADRUN ZOE" avec "ADRUNE" pour nom de naissance
      Quand un super utilisateur passe à l'autre identité
      Et un super utilisateur enregistre le justificatif "Passeport"
      Et un super utilisateur passe à l'autre identité
      Et un super utilisateur fusionne l'autre identité dans la première
      Alors la fusion est acceptée
      Et le justificatif de l'identité est "Passeport"

    Scénario: Le doublon fermé n'est plus trouvé
      Étant donné l'identité provisoire "ADRUN ZOE"
      Et l'autre identité provisoire "ADRUN ZOE" avec "ADRUNE" pour nom de naissance
      Quand un super utilisateur fusionne l'autre identité dans la première
      Et "Claire BERNARD" recherche la date de naissance "31/12/1975"
      Alors la recherche trouve:
        | nom de naissance | 1er prénom de naissance |
        | ADRUN            | ZOE                     |

    Scénario: Le doublon fermé ne se modifie plus
      Étant donné l'identité provisoire "ADRUN ZOE"
      Et l'autre identité provisoire "ADRUN ZOE" avec "ADRUNE" pour nom de naissance
      Quand un super utilisateur fusionne l'autre identité dans la première
      Et un super utilisateur passe à l'autre identité
      Et "Claire BERNARD" remplace le téléphone par "0473000000"
      Alors la modification est refusée

    Scénario: Le téléservice INSi n'est pas interrogé pour le doublon fermé
      Étant donné l'identité provisoire "ADRUN ZOE"
      Et l'autre identité provisoire "ADRUN ZOE" avec "ADRUNE" pour nom de naissance
      Quand un super utilisateur fusionne l'autre identité dans la première
      Et un super utilisateur passe à l'autre identité
      Et "Claire BERNARD" interroge le téléservice INSi
      Alors l'interrogation est refusée
      Et aucun appel ne part vers le téléservice INSi

    Scénario: Le doublon fermé n'est plus diffusé
      Étant donné l'identité provisoire "ADRUN ZOE"
      Et l'autre identité provisoire "ADRUN ZOE" avec "ADRUNE" pour nom de naissance
      Quand un super utilisateur fusionne l'autre identité dans la première
      Et un super utilisateur passe à l'autre identité
      Et "Claire BERNARD" diffuse l'identité vers "Dossier patient"
      Alors la diffusion est refusée

  @F10 @recon @basis-inferred
  Règle: La fusion garde les historiques des deux identités

    Scénario: L'ancien matricule du doublon reste consultable
      Étant donné l'identité provisoire "ECETINSI PIERRE-ALAIN" avec "ECETINSY" pour nom de naissance
      Et l'autre identité qualifiée "ECETINSI PIERRE-ALAIN"
      Quand un super utilisateur passe à l'autre identité
      Et un super utilisateur rétrograde l'identité en "Identité validée"
      Et un super utilisateur passe à l'autre identité
      Et un super utilisateur confirme la fusion de l'autre identité dans la première
      Alors la fusion est acceptée
      Et le matricule "1090763220834 89" est conservé, invalidé, dans l'historique

  @F10 @recon @basis-secondary
  Règle: La fusion est annoncée aux logiciels qui connaissent le doublon

    Scénario: Le dossier patient apprend la fusion par un message A40
      Étant donné l'identité provisoire "ADRUN ZOE"
      Et l'autre identité provisoire "ADRUN ZOE" avec "ADRUNE" pour nom de naissance
      Quand un super utilisateur passe à l'autre identité
      Et "Claire BERNARD" diffuse l'identité vers "Dossier patient"
      Et un super utilisateur passe à l'autre identité
      Et un super utilisateur fusionne l'autre identité dans la première
      Et "Claire BERNARD" diffuse l'identité vers "Dossier patient"
      Alors le message diffusé porte:
        | champ | valeur          |
        | MSH-9 | ADT^A40^ADT_A39 |
      Et les messages diffusés respectent le profil d'échange

  @F10 @recon @basis-secondary
  Règle: La fusion de deux statuts différents est confirmée

    Scénario: La fusion d'une identité validée dans une identité provisoire demande une confirmation
      Étant donné l'identité provisoire "ADRUN ZOE"
      Et l'autre identité validée "ADRUN ZOE" avec "ADRUNE" pour nom de naissance
      Quand un super utilisateur fusionne l'autre identité dans la première
      Alors la fusion est refusée
      Et l'identité est inchangée

  @F11 @mix @basis-secondary
  Règle: Deux identités qui portent des INS différentes ne se fusionnent pas

    Scénario: La fusion de deux personnes est refusée, même confirmée
      Étant donné l'identité qualifiée "NESSI RUTH", matricule "2770763220829 10"
      Et l'autre identité qualifiée "ADRUN ZOE"
      Quand un super utilisateur confirme la fusion de l'autre identité dans la première
      Alors la fusion est refusée
      Et l'identité est inchangée
      Et le matricule INS est "2770763220829 10"

    Scénario: Le refus montre les deux matricules
      Étant donné l'identité qualifiée "NESSI RUTH", matricule "2770763220829 10"
      Et l'autre identité qualifiée "ADRUN ZOE"
      Quand un super utilisateur confirme la fusion de l'autre identité dans la première
      Alors la fusion est refusée
      Et le refus mentionne "différent"

  @F10 @recon @basis-inferred
  Règle: La fusion n'est pas un droit ordinaire

    Scénario: Un utilisateur ordinaire ne fusionne pas deux identités
      Étant donné l'identité provisoire "ADRUN ZOE"
      Et l'autre identité provisoire "ADRUN ZOE" avec "ADRUNE" pour nom de naissance
      Quand "Claire BERNARD" fusionne l'autre identité dans la première
      Alors la fusion est refusée
      Et l'identité est inchangée

  @F10 @recon @basis-inferred
  Règle: Une fusion se défait tant que l'identité n'a pas changé depuis

    Scénario: Chaque identité redevient ce qu'elle était
      Étant donné l'identité provisoire "NESSI RUTH" avec "DECOURCY" pour nom de naissance
      Et l'autre identité qualifiée "NESSI RUTH"
      Quand un super utilisateur confirme la fusion de l'autre identité dans la première
      Et un super utilisateur défait la fusion
      Alors la fusion est acceptée
      Et l'identité est inchangée
      Et aucun matricule INS ni OID n'est affiché

    Scénario: Le doublon retrouve son statut et son matricule
      Étant donné l'identité provisoire "NESSI RUTH" avec "DECOURCY" pour nom de naissance
      Et l'autre identité qualifiée "NESSI RUTH"
      Quand un super utilisateur confirme la fusion de l'autre identité dans la première
      Et un super utilisateur défait la fusion
      Et un super utilisateur passe à l'autre identité
      Alors le statut de confiance est "Identité qualifiée"
      Et le matricule INS est "2770763220829 10"

    Scénario: L'identité modifiée depuis ne perd pas la modification
      Étant donné l'identité provisoire "ADRUN ZOE"
      Et l'autre identité provisoire "ADRUN ZOE" avec "ADRUNE" pour nom de naissance
      Quand un super utilisateur fusionne l'autre identité dans la première
      Et "Claire BERNARD" remplace le téléphone par "0473000000"
      Et un super utilisateur défait la fusion
      Alors la fusion est refusée
      Et le téléphone est "0473000000"
