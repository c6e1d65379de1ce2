# language: fr
@regle-25
Fonctionnalité: Réagir à une usurpation ou à une collision

  @F9 @INS-27 @mix @basis-official
  Règle: L'identité de l'usurpateur présumé est douteuse, celle du titulaire n'est pas touchée

    Contexte:
      Étant donné l'identité qualifiée "NESSI RUTH", matricule "2770763220829 10"
      Et l'autre identité validée "NESSI RUTH" avec "15/07/1977" pour date de naissance

    Scénario: L'identité présentée devient douteuse et provisoire
      Quand un super utilisateur passe à l'autre identité
      Et un super utilisateur pose l'attribut "Identité douteuse"
      Alors le statut de confiance est "Identité provisoire"
      Et l'historique des statuts porte "Identité validée", la date et le responsable

    Scénario: L'identité du titulaire garde son statut, son matricule et ses traits
      Quand un super utilisateur passe à l'autre identité
      Et un super utilisateur pose l'attribut "Identité douteuse"
      Et un super utilisateur passe à l'autre identité
      Alors l'identité est inchangée
      Et le matricule INS est "2770763220829 10"

  @F12 @recon @basis-inferred
  Règle: L'identité qui a servi à deux personnes perd son INS, et ceux qui l'ont reçue l'apprennent

    Scénario: La collision déclarée, l'INS est invalidée et l'identité provisoire
      Étant donné l'identité qualifiée "NESSI RUTH", matricule "2770763220829 10"
      Quand un super utilisateur pose l'attribut "Identité douteuse"
      Alors le statut de confiance est "Identité provisoire"
      Et aucun matricule INS ni OID n'est affiché
      Et le matricule "2770763220829 10" est conservé, invalidé, dans l'historique

    Scénario: Le laboratoire qui a reçu l'INS en apprend le retrait par un message A47
      Étant donné l'identité qualifiée "NESSI RUTH", matricule "2770763220829 10"
      Quand un super utilisateur diffuse l'identité vers "Laboratoire des Lilas"
      Et un super utilisateur pose l'attribut "Identité douteuse"
      Et un super utilisateur diffuse l'identité vers "Laboratoire des Lilas"
      Alors les messages diffusés ne portent ni matricule INS ni OID
      Et le premier message diffusé porte:
        | champ | valeur                                                           |
        | MSH-9 | ADT^A47^ADT_A30                                                  |
        | MRG-1 | 277076322082910^^^ASIP-SANTE-INS-NIR&1.2.250.1.213.1.4.8&ISO^INS |

    Scénario: L'identité d'une collision ne se fusionne pas tant que le doute n'est pas levé
      Étant donné l'identité provisoire "ADRUN ZOE"
      Et l'autre identité provisoire "ADRUN ZOE" avec "ADRUNE" pour nom de naissance
      Quand un super utilisateur pose l'attribut "Identité douteuse"
      Et un super utilisateur confirme la fusion de l'autre identité dans la première
      Alors la fusion est refusée
      Et l'identité porte l'attribut "Identité douteuse"
