Feature: F
  Scenario: s
    Given indented
      """
      a
        b
     c
      d\"\"\"e\"\"\"

         
      \`\`\`
      ```
      """
    Given backticks
```json
  {"a": "\`\`\` \`\`\`"}
  """
``` ignored
    Given a media type
  """ text/x; charset="utf-8"  
  # not a comment
  @not a tag
  | not a table |
  Scenario: not one either
  """"
    Given nothing
      """
      """
    Given an empty line
      """

      """
    Given tabs
		"""
		a
 	b
			c
		"""
    Given no-break indentation
  """
   a
  """
