@a
# language: fr
Fonctionnalité: F
