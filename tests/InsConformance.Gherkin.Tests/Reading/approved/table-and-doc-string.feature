Feature: F
  Scenario Outline: s
    Given a table and a text
      | <a> |
      """<a>
      <a>
      """
    When a text and a table
      """
      @t
      """

      # between
      | a |
      | b |
    Examples:
      | a |
      | 1 |
