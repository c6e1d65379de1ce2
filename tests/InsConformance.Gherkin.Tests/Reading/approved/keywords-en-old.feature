# language: en-old
Hwæt: Englisc

  Ær:
    * x
    Thurh x
    Þurh x
    Ðurh x
    * x
    Bæþsealf x
    Bæþsealfa x
    Bæþsealfe x
    Ciricæw x
    Ciricæwe x
    Ciricæwa x
    * x
    Tha x
    Þa x
    Ða x
    Tha the x
    Þa þe x
    Ða ðe x
    * x
    Ond x
    7 x
    * x
    Ac x

  Swa: 0
    * <a>

  Swa hwaer swa: 1
    * <a>

  Swa hwær swa: 2
    * <a>
    Se the: 0
      | a |
      | 0 |
    Se þe: 1
      | a |
      | 1 |
    Se ðe: 2
      | a |
      | 2 |

  Rule: 0
    Swa: r
      Ciricæwa y
