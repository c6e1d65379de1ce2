# language: tr
Teknik Gereksinim: Türkçe

  Mevcut Durum:
    * x
    Mevcut x
    Önceden x
    Geçmişte x
    Daha önce x
    Halihazırda x
    Zaten x
    Sistemde x
    Diyelim ki x
    Varsayalım ki x
    Farz edelim ki x
    Kabul edelim ki x
    Başlangıçta x
    Varsayılan olarak x
    Biliniyor ki x
    * x
    Eğer x
    Eğer ki x
    Ne zaman x
    Ne zaman ki x
    Şayet x
    * x
    Beklenen x
    O zaman x
    Sonuç olarak x
    Böylece x
    Bunun üzerine x
    Bu durumda x
    O takdirde x
    Şu halde x
    Netice itibariyle x
    Buna binaen x
    * x
    Ve x
    Hem de x
    Bir de x
    Ayrıca x
    İlaveten x
    Buna ek olarak x
    * x
    Fakat x
    Ama x
    Ancak x
    Yalnız x
    Lakin x
    Meğer ki x
    Buna mukabil x
    Aksi halde x

  Örnek: 0
    * <a>

  Senaryo: 1
    * <a>

  Durum: 2
    * <a>

  Vaka: 3
    * <a>

  Senaryo taslağı: 4
    * <a>

  Senaryo şablonu: 5
    * <a>
    Örnekler: 0
      | a |
      | 0 |
    Değerler: 1
      | a |
      | 1 |

  Kural: 0
    Örnek: r
      Şayet y

  İş Kuralı: 1
    Örnek: r
      Şayet y

  Kaide: 2
    Örnek: r
      Şayet y

  Hüküm: 3
    Örnek: r
      Şayet y

  Madde: 4
    Örnek: r
      Şayet y
