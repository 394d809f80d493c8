import iconv from 'iconv-lite'
import { describe, expect, it } from 'vitest'
import { decode } from '../../src/read/encoding.ts'
import { ConversionError } from '../../src/read/reader.ts'

/** Two or three sentences of invented releases; long enough to be told, as a short release is. */
const samples: Record<string, { text: string; encodings: string[] }> = {
  french: {
    text: 'Nantes, le 3 février 2009 – Le Pôle océanique « Ar Mor » présente à la presse l’œuvre d’une équipe : où naît l’été, le goût du thé et la forêt.\nÀ l’Ouest, rien de nouveau.',
    encodings: ['windows-1252', 'macintosh', 'utf-16le', 'utf-16be'],
  },
  'french in ISO-8859-15': {
    text: 'Le cœur du réseau coûte 12 M€ à la société. Une nouvelle étape, précise le directeur, « dès l’été » : œuvre à suivre.'.replace(
      /’/g,
      "'",
    ),
    encodings: ['iso-8859-15'],
  },
  'french for DOS': {
    text: "La société présente à Orléans une première série de modèles où l'élégance prédomine. Le dégât des eaux est réparé, même à la forêt.",
    encodings: ['cp850', 'cp437'],
  },
  german: {
    text: 'Görlitz, 4. März 2011 – Die Müller & Söhne GmbH eröffnet für über 200 Beschäftigte ein größeres Werk. „Schöne Aussichten“, sagt Jürgen Weiß.',
    encodings: ['windows-1252', 'macintosh'],
  },
  spanish: {
    text: 'La compañía anunció ayer la ampliación de su fábrica. «¿Qué más podríamos pedir?», señaló el año pasado la señora Ibáñez.',
    encodings: ['windows-1252', 'macintosh', 'cp850'],
  },
  icelandic: {
    text: 'Fyrirtækið tilkynnti í dag að það hefði opnað nýja verksmiðju á Norðurlandi. Þetta er stórt skref fyrir okkur öll, sagði Þórður.',
    encodings: ['windows-1252'],
  },
  polish: {
    text: 'Spółka ogłosiła dziś, że otworzy nową fabrykę pod Łodzią. „To ważny krok dla całej grupy” – powiedział prezes Świętosław Żak. Więcej informacji znajdą państwo później.',
    encodings: ['windows-1250', 'utf-16le'],
  },
  'polish in ISO-8859-2 and for DOS': {
    text: 'Spółka ogłosiła dziś, że otworzy nową fabrykę pod Łodzią. To ważny krok dla całej grupy, powiedział prezes Świętosław Żak. Więcej później.',
    encodings: ['iso-8859-2', 'cp852'],
  },
  romanian: {
    text: 'Compania a anunţat astăzi că va deschide o nouă fabrică în judeţul Argeş. Este un pas însemnat şi aşteptat, a spus preşedintele.',
    encodings: ['windows-1250', 'iso-8859-2'],
  },
  lithuanian: {
    text: 'Bendrovė šiandien paskelbė, kad atidarys naują gamyklą. Tai svarbus žingsnis mūsų įmonei, sakė vadovas. Darbą ras šimtai žmonių, o ateityje dar daugiau.',
    encodings: ['windows-1257'],
  },
  turkish: {
    text: 'Şirket bugün yeni fabrikasını İzmir’de açtığını duyurdu. Başkan, bu yatırımın bölge için çok değerli olduğunu, işçi sayısının artacağını söyledi.',
    encodings: ['windows-1254'],
  },
  greek: {
    text: 'Η εταιρεία ανακοίνωσε σήμερα ότι θα ανοίξει νέο εργοστάσιο στη Θεσσαλονίκη. Άλλωστε είναι ένα σημαντικό βήμα για εμάς, είπε ο πρόεδρος.',
    encodings: ['windows-1253', 'iso-8859-7'],
  },
  russian: {
    text: 'Компания объявила сегодня об открытии нового завода под Тверью. Это важный шаг для всей группы, сказал директор Пётр Ёлкин.',
    encodings: ['windows-1251', 'koi8-r', 'cp866', 'iso-8859-5', 'maccyrillic'],
  },
  ukrainian: {
    text: 'Компанія сьогодні оголосила про відкриття нового заводу в Україні. Це важливий крок для всієї групи, сказав її голова Євген Їжакевич.',
    encodings: ['windows-1251', 'koi8-u'],
  },
  hebrew: {
    text: 'החברה הודיעה היום כי תפתח מפעל חדש בצפון הארץ. זהו צעד חשוב מאוד עבור כולנו, אמר המנכ"ל.',
    encodings: ['windows-1255'],
  },
  arabic: {
    text: 'أعلنت الشركة اليوم عن افتتاح مصنع جديد في المدينة، وقال المدير إن هذه الخطوة مهمة للمجموعة كلها.',
    encodings: ['windows-1256', 'iso-8859-6'],
  },
  thai: { text: 'บริษัทประกาศวันนี้ว่าจะเปิดโรงงานแห่งใหม่ในจังหวัดเชียงใหม่ เป็นก้าวสำคัญของเรา', encodings: ['windows-874'] },
  japanese: {
    text: '株式会社みどり工業は、本日、新しい工場を開設すると発表しました。\n当社にとって大きな一歩です。',
    encodings: ['shift_jis', 'euc-jp', 'utf-16le', 'utf-16be'],
  },
  korean: {
    text: '푸른산업은 오늘 새로운 공장을 연다고 발표했다.\n이는 회사에 중요한 한 걸음이다.',
    encodings: ['euc-kr', 'utf-16le'],
  },
  'simplified chinese': {
    text: '绿山公司今天宣布，将在本市建设新的工厂。公司负责人表示，这是我们发展的重要一步。',
    encodings: ['gb18030', 'utf-16le'],
  },
  'traditional chinese': {
    text: '綠山公司今天宣布，將在本市建設新的工廠。公司負責人表示，這是我們發展的重要一步。',
    encodings: ['big5'],
  },
  'english with typographic signs': {
    text: 'SPRINGVALE, Ohio – The company’s board said “yes” to a plan that doesn’t cost more.',
    encodings: ['windows-1252', 'macintosh'],
  },
}

describe('decode', () => {
  for (const [name, { text, encodings }] of Object.entries(samples)) {
    it.each(encodings)(`tells ${name} in %s`, (encoding) => {
      const bytes = iconv.encode(text, encoding)
      expect(iconv.decode(bytes, encoding), 'the sample must fit the encoding').toBe(text)
      expect(decode(bytes).text).toBe(text)
    })
  }

  it('judges the whole file, not its head', () => {
    const text = `${'Plain words in English, line after line.\n'.repeat(4000)}À l’été, le cœur bat déjà.`
    expect(decode(iconv.encode(text, 'windows-1252'))).toMatchObject({ text, encoding: 'windows-1252' })
  })

  it.each(['utf-8', 'utf-16le', 'utf-16be'])('obeys the mark of %s', (encoding) => {
    const bytes = iconv.encode('Grüße', encoding, { addBOM: true })
    expect(decode(bytes).text.replace('\ufeff', '')).toBe('Grüße')
  })

  it('reads ISO-2022-JP, which has seven bits', () => {
    const bytes = Buffer.from('\x1b$B?7@=IJ\x1b(B 2024', 'latin1')
    expect(decode(bytes)).toMatchObject({ text: '新製品 2024', encoding: 'iso-2022-jp' })
  })

  it('takes stray bytes in UTF-8 for windows-1252 and counts them', () => {
    const bytes = Buffer.concat([
      Buffer.from('Été à Évry, naïveté d'),
      Buffer.of(0x92),
      Buffer.from('été'),
      Buffer.of(0xe2, 0x80),
    ])
    expect(decode(bytes)).toEqual({
      text: 'Été à Évry, naïveté d’été\ufffd',
      encoding: 'utf-8',
      errors: 2,
      strays: 1,
      uncertain: false,
    })
  })

  it('says when the bytes could be something else too', () => {
    expect(decode(Buffer.from('abc \xf5\xfb\xa1 def', 'latin1')).uncertain).toBe(true)
    expect(decode(iconv.encode(samples.german!.text, 'windows-1252')).uncertain).toBe(false)
  })

  it('is overruled by the user, and counts what the encoding does not explain', () => {
    expect(decode(Buffer.from('caf\x8e', 'latin1'), 'MacRoman')).toMatchObject({ text: 'café', encoding: 'macroman' })
    expect(decode(Buffer.from('caf\xe9 \x81', 'latin1'), 'windows-1252').errors).toBe(1)
    expect(() => decode(Buffer.from('x'), 'klingon')).toThrow(ConversionError)
    expect(() => decode(Buffer.from('x'), 'klingon')).toThrow(/`klingon`.*windows-1252/)
  })

  it('weighs what the file declares, but believes the bytes', () => {
    const bytes = iconv.encode(samples.russian!.text, 'koi8-r')
    expect(decode(bytes, undefined, 'iso-8859-1').text).toBe(samples.russian!.text)
  })
})
