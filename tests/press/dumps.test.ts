import { describe, expect, it } from 'vitest'
import { convert } from '../../src/convert.ts'
import type { FrontMatter } from '../../src/write/front-matter.ts'

/** The front matter of a release as text. */
const matter = async (text: string): Promise<FrontMatter> =>
  (await convert({ path: 'x.txt', value: text })).data.matter!

describe('short releases as text', () => {
  it('de: a wire service’s copy, its date below, a register form at a line’s end in the contact', async () => {
    const found = await matter(`Mieterbund Süd: Jede dritte Rechnung fehlerhaft

Stuttgart (ots) - Der Mieterbund Süd hat 1.200 Rechnungen geprüft und bei 36 Prozent Fehler gefunden. Häufigster Mangel: falsche Abschläge.

"Wer nicht prüft, zahlt im Schnitt 84 Euro zu viel", sagt Energieexperte Jörg Häberle.

Pressekontakt:

Mieterbund Süd e.V.
Jörg Häberle
Tel. 0711 5550 99
E-Mail: haeberle@mieterbund-sued.example

Original-Content von: Mieterbund Süd e.V., übermittelt durch news aktuell
23.01.2024 – 10:15
`)
    expect(found).toMatchObject({ place: 'Stuttgart', wire: 'ots' })
    expect(found.contacts).toEqual([
      {
        name: 'Jörg Häberle',
        organization: 'Mieterbund Süd e.V.',
        emails: ['haeberle@mieterbund-sued.example'],
        phones: ['0711 5550 99'],
      },
    ])
  })

  it('hr: the words of a near relative are known, whatever the text is taken for', async () => {
    const found = await matter(`PRIOPĆENJE ZA MEDIJE

Lipovac, 23. svibnja 2023.

Općina Lipovac gradi pješačku stazu uz rijeku

Općina Lipovac potpisala je ugovor o gradnji pješačke staze dugačke 3,4 kilometra. Radovi počinju u lipnju i trajat će osam mjeseci.

„Staza će povezati tri naselja“, rekao je načelnik Marko Horvat.
`)
    expect(found).toMatchObject({ kicker: 'PRIOPĆENJE ZA MEDIJE', date: '2023-05-23', place: 'Lipovac' })
    expect(found.subtitle).toBeUndefined()
  })

  it('sv: label, place and date on one line', async () => {
    expect(
      await matter(`Pressmeddelande, Stockholm den 19 november 2024

Norrbruks Gruvor tecknar avtal om fossilfri järnsvamp

Norrbruks Gruvor har tecknat ett tioårigt avtal med det tyska stålföretaget Ruhrwerk om leveranser av fossilfri järnsvamp. Avtalet är värt cirka 14 miljarder kronor.
`),
    ).toMatchObject({ kicker: 'Pressmeddelande', date: '2024-11-19', place: 'Stockholm' })
  })

  it('fr: the desk and its number stand over the address, no heading announces them', async () => {
    const found = await matter(`COMMUNIQUÉ DE PRESSE

Sécheresse : le département passe en alerte renforcée

Le préfet du Vivarais a signé ce jour un arrêté plaçant l’ensemble du département en alerte renforcée. Les débits des rivières sont inférieurs de 60 % aux normales saisonnières.

Ces mesures s’appliquent jusqu’au 30 septembre 2022.

Bureau de la communication
Tél : 04 55 50 70 07
Mél : pref-communication@vivarais.example
`)
    expect(found.contacts).toMatchObject([
      { emails: ['pref-communication@vivarais.example'], phones: ['04 55 50 70 07'] },
    ])
  })

  it('de: an exhibition’s name is the headline, the lines below are its decks; a.M. keeps its stop', async () => {
    expect(
      await matter(`PRESSEMITTEILUNG

Licht und Schatten

Das Kunsthaus Wendelstein zeigt Fotografien von Irmgard Tölz

Ausstellung vom 9. Mai bis 30. August 2025

Frankfurt a. M., 22. April 2025. Mit rund 140 Arbeiten widmet das Kunsthaus Wendelstein der Fotografin Irmgard Tölz (1921–2003) die erste große Retrospektive seit ihrem Tod. Zu sehen sind Porträts und Stadtansichten.

„Tölz hat das Licht der Nachkriegszeit gesehen wie niemand sonst“, sagt Kuratorin Jana Reuter.
`),
    ).toMatchObject({
      title: 'Licht und Schatten',
      subtitle: [
        'Das Kunsthaus Wendelstein zeigt Fotografien von Irmgard Tölz',
        'Ausstellung vom 9. Mai bis 30. August 2025',
      ],
      place: 'Frankfurt a. M.',
    })
  })

  it('de: a department under the label is not the headline', async () => {
    expect(
      (
        await matter(`Presseinformation

Büro des Oberbürgermeisters

Die Stadt saniert drei Kindertagesstätten

In den Sommerferien beginnen die Bauarbeiten an drei städtischen Kindertagesstätten. Betroffen sind die Einrichtungen am Lindenhof, an der Mühlenstraße und im Ortsteil Sankt Vit.
`)
      ).title,
    ).toBe('Die Stadt saniert drei Kindertagesstätten')
  })

  it('en: what a company is called for short, in brackets under its name, is not the headline', async () => {
    expect(
      (
        await matter(`17 August 2023

Northgate Ceramics plc
("Northgate" or the "Group")

Northgate Ceramics reports record half-year as exports climb

Northgate Ceramics plc (AIM: NGC), the maker of technical ceramics for the medical and aerospace industries, today announces its unaudited results for the six months ended 30 June 2023.
`)
      ).title,
    ).toBe('Northgate Ceramics reports record half-year as exports climb')
  })

  it('ja: the frame round a deck is not its text', async () => {
    expect(
      await matter(`プレスリリース
2024年10月3日

山川精機、超小型減速機「MIKRON-3」を発売
～従来比で質量を40％削減、協働ロボットの指関節に対応～

山川精機株式会社（本社：長野県諏訪市、代表取締役社長：山川 修）は、超小型減速機「MIKRON-3」を2024年11月1日より発売します。歯車の形状を見直すことで従来品に比べ質量を40％削減しました。
`),
    ).toMatchObject({ subtitle: '従来比で質量を40％削減、協働ロボットの指関節に対応' })
  })
})
