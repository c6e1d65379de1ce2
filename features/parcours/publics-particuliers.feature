# language: fr
Fonctionnalité: Accueillir un usager que le téléservice INSi ne connaît pas encore, ou ne connaîtra pas

  @D17 @recon @basis-inferred
  Règle: Le nouveau-né est identifié sous son nom, avant que son INS n'existe

    Scénario: Au premier jour, le nouveau-né n'a pas d'INS et reste une identité provisoire
      Étant donné l'identité provisoire "HARNAIS LEA"
      Et le téléservice INSi qui répond "01"
      Quand l'utilisateur interroge le téléservice INSi
      Alors le retour INSi est "01"
      Et le statut de confiance est "Identité provisoire"
      Et aucun matricule INS ni OID n'est affiché

    Scénario: Dix jours plus tard, l'appel retourne l'INS et l'identité est récupérée
      Étant donné l'identité provisoire "HARNAIS LEA"
      Et le téléservice INSi qui répond "01" au prochain appel
      Et le téléservice INSi qui retourne l'identité "HARNAIS LEA"
      Quand l'utilisateur interroge le téléservice INSi
      Et l'utilisateur interroge le téléservice INSi
      Et l'utilisateur accepte le retour INSi
      Alors le statut de confiance est "Identité récupérée"
      Et le matricule INS est "2250163220990 70"

    Scénario: Le numéro de sécurité sociale de la mère n'est jamais pris pour le matricule de l'enfant
      Étant donné l'identité provisoire "HARNAIS LEA" avec "2770763220829 10" pour numéro de sécurité sociale
      Et le téléservice INSi qui retourne l'identité "HARNAIS LEA"
      Quand l'utilisateur interroge le téléservice INSi
      Et l'utilisateur accepte le retour INSi
      Alors le matricule INS est "2250163220990 70"
      Et le numéro de sécurité sociale est "2770763220829 10"
      Et aucune alerte ne porte sur le matricule INS

  @D18 @mix @basis-secondary
  Règle: Un usager sans INS est accueilli, validé et soigné sous ses seuls traits

    Scénario: L'usager né à l'étranger, titulaire d'un passeport, a une identité validée
      Étant donné l'identité provisoire "HARNAIS JAN"
      Et le téléservice INSi qui répond "01"
      Quand l'utilisateur interroge le téléservice INSi
      Et l'utilisateur enregistre le justificatif "Passeport"
      Et l'utilisateur valide l'identité
      Alors la validation est acceptée
      Et le statut de confiance est "Identité validée"
      Et le code lieu de naissance est "99131"
      Et aucun matricule INS ni OID n'est affiché

    Scénario: Son identité est diffusée avec ses traits, sans INS
      Étant donné l'identité validée "HARNAIS JAN"
      Et le téléservice INSi qui répond "01"
      Quand l'utilisateur interroge le téléservice INSi
      Et l'utilisateur diffuse l'identité vers "Laboratoire des Lilas"
      Alors les messages diffusés ne portent ni matricule INS ni OID
      Et le message diffusé porte:
        | champ  | valeur             |
        | PID-5  | HARNAIS^JAN^^^^^L  |
        | PID-7  | 19900503           |
        | PID-32 | VALI               |

  @D19 @CNDA-2.05 @mix @basis-secondary
  Règle: Un usager en cours d'immatriculation reçoit un numéro d'attente (NIA)

    Scénario: Le NIA s'affiche avec sa nature
      Étant donné l'identité provisoire "PROVISOIRE MATRICULE"
      Quand l'utilisateur interroge le téléservice INSi
      Et l'utilisateur accepte le retour INSi
      Alors le matricule INS est "1090763220888 35"
      Et la nature du matricule INS est "NIA"
