# language: fr
@F4 @decision-8
Fonctionnalité: Suivre un changement d'état civil qui change le NIR

  Contexte:
    Étant donné l'identité qualifiée "ECETINSI MURIEL", matricule "2090763220834 39"
    Et le téléservice INSi qui retourne l'identité "ECETINSI PIERRE-ALAIN" avec "MURIEL FLORIANT" pour prénoms de naissance

  @recon @basis-inferred
  Règle: L'INS connue reste jusqu'à ce qu'un super utilisateur ait examiné le changement

    Scénario: Le nouveau NIR est montré, rien ne change encore
      Quand l'utilisateur interroge le téléservice INSi
      Alors le retour INSi est "00"
      Et l'identité est inchangée

    Scénario: Les traits qui ont changé sont mis en évidence
      Quand l'utilisateur interroge le téléservice INSi
      Alors le retour INSi met en évidence:
        | champ | identité | retour INSi |
        | sexe  | F        | M           |

    Scénario: Un utilisateur ordinaire ne prend pas seul la décision
      Quand l'utilisateur interroge le téléservice INSi
      Et l'utilisateur accepte le retour INSi
      Alors le rapatriement est refusé
      Et l'identité est inchangée

    Scénario: Sur présentation d'un nouveau titre d'identité, l'identité reste qualifiée sous son nouveau NIR
      Quand un super utilisateur interroge le téléservice INSi
      Et un super utilisateur accepte le retour INSi sur présentation du justificatif "Passeport"
      Alors le rapatriement est accepté
      Et le statut de confiance est "Identité qualifiée"
      Et le matricule INS est "1090763220834 89"
      Et le sexe est "M"
      Et l'ancien matricule "2090763220834 39" est consultable

    Scénario: Sans nouveau titre d'identité, l'identité est récupérée sous son nouveau NIR
      Quand un super utilisateur interroge le téléservice INSi
      Et un super utilisateur accepte le retour INSi
      Alors le rapatriement est accepté
      Et le statut de confiance est "Identité récupérée"
      Et le matricule INS est "1090763220834 89"

  @mix @basis-secondary
  Règle: Les logiciels qui ont reçu l'ancien NIR apprennent le nouveau

    Scénario: Le message A47 dit l'ancien et le nouveau matricule
      Quand un super utilisateur diffuse l'identité vers "Laboratoire des Lilas"
      Et un super utilisateur interroge le téléservice INSi
      Et un super utilisateur accepte le retour INSi sur présentation du justificatif "Passeport"
      Et un super utilisateur diffuse l'identité vers "Laboratoire des Lilas"
      Alors les messages diffusés respectent le profil d'échange
      Et le premier message diffusé porte:
        | champ    | valeur                                                           |
        | MSH-9    | ADT^A47^ADT_A30                                                  |
        | PID-3[2] | 109076322083489^^^ASIP-SANTE-INS-NIR&1.2.250.1.213.1.4.8&ISO^INS |
        | MRG-1    | 209076322083439^^^ASIP-SANTE-INS-NIR&1.2.250.1.213.1.4.8&ISO^INS |
