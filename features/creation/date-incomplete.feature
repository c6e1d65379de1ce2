# language: fr
@A5 @regle-9 @EXI-ID-11 @mix @basis-secondary
Fonctionnalité: Enregistrer une date de naissance incomplète

  Règle: La partie inconnue de la date est complétée et la date est signalée fictive

    Plan du scénario: La date connue <connue> devient <enregistrée>
      Quand l'utilisateur crée l'identité "BENSA DANIELLE" dont la date de naissance est incomplète, "<connue>"
      Alors la création est acceptée
      Et la date de naissance est "<enregistrée>"
      Et la date de naissance est signalée fictive

      Exemples:
        | connue     | enregistrée |
        | ??/05/1950 | 01/05/1950  |
        | 12/??/1950 | 12/01/1950  |
        | ??/??/1950 | 31/12/1950  |

    Scénario: Une date entièrement connue n'est pas signalée fictive
      Quand l'utilisateur crée l'identité "BENSA DANIELLE"
      Alors la date de naissance est "20/10/2000"
      Et la date de naissance n'est pas signalée fictive
