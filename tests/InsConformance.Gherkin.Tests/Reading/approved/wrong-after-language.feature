# language: fr
Règle: R
Fonctionnalité F
