Feature: F
  Scenario: s
    Given a table
      | a | b\|c | \\ | \n | \x | \\n | \\\n |
      || | 		| \n x \n |# no comment|"|é |
      | no-break |　ideographic　|next line|﻿mark﻿|| em |x| ignored

      # a comment between rows
      | 1 | 2 | 3 | 4 | 5 | 6 | 7 | # ignored
    Given wide characters
      | 😀 | 😀😀 | é | x |
    Given no cell
      |
      |x
      |\|
    Given a cell
      ||
      | |x\
