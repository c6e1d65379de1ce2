   # language: zz
Feature: F
  Scenario: s
