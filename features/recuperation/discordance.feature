# language: fr
Fonctionnalité: Comparer le retour INSi à l'identité connue

  @E5 @seen @basis-official
  Règle: Une discordance majeure laisse l'identité validée au statut validé

    Scénario: La date de naissance retournée n'est pas celle du titre d'identité
      Étant donné l'identité validée "GARCIA-HAMMADI SARAH-LOU" avec "21/01/1977" pour date de naissance
      Et le téléservice INSi qui retourne l'identité "GARCIA-HAMMADI SARAH-LOU" avec "1977-01-12" pour date de naissance
      Quand l'utilisateur interroge le téléservice INSi
      Alors le retour INSi ne peut pas être accepté
      Et le statut de confiance est "Identité validée"
      Et l'identité est inchangée

    Scénario: La même date est rapatriée et l'identité est qualifiée
      Étant donné l'identité validée "GARCIA-HAMMADI SARAH-LOU" avec "21/01/1977" pour date de naissance
      Et le téléservice INSi qui retourne l'identité "GARCIA-HAMMADI SARAH-LOU" avec "1977-01-21" pour date de naissance
      Quand l'utilisateur interroge le téléservice INSi
      Et l'utilisateur accepte le retour INSi
      Alors le statut de confiance est "Identité qualifiée"
      Et le matricule INS est "2770101154003 29"

  @decision-6 @recon @basis-inferred
  Règle: Une discordance majeure laisse l'identité provisoire au statut provisoire

    Plan du scénario: La discordance porte sur <trait>
      Étant donné l'identité provisoire "BENSA DANIELLE"
      Et le téléservice INSi qui retourne l'identité "BENSA DANIELLE" avec "<retour>" pour <trait>
      Quand l'utilisateur interroge le téléservice INSi
      Alors le retour INSi ne peut pas être accepté
      Et l'identité est inchangée

      Exemples:
        | trait                | retour     |
        | le nom de naissance  | DURAND     |
        | la date de naissance | 2000-10-21 |
        | le sexe              | M          |

  @E4 @decision-5 @recon @basis-inferred
  Règle: Une différence de forme n'empêche pas de rapatrier

    Scénario: Le tiret retourné remplace l'espace du titre d'identité
      Étant donné l'identité validée "BENSA DANIELLE" avec "ANNE MARIE" pour 1er prénom de naissance
      Et le téléservice INSi qui retourne l'identité "BENSA DANIELLE" avec "ANNE-MARIE" pour prénoms de naissance
      Quand l'utilisateur interroge le téléservice INSi
      Et l'utilisateur accepte le retour INSi
      Alors le statut de confiance est "Identité qualifiée"
      Et les prénoms de naissance sont "ANNE-MARIE"
