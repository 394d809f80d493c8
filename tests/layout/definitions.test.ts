import { describe, expect, test } from 'vitest'
import { a4, drawn, laidOut } from './drawing.ts'

const on = (drawing: string) => laidOut(a4(drawn(drawing)))

const above = 'The ferries of Norholm run twice as often from next May on and so they do by night.'

describe('labels beside their values', () => {
  test('each label with its value, which goes on under itself', () => {
    expect(
      on(`
        ${above}

        Where:            Harbour Hall, the large room on the
                          upper floor, Quay 4, Norholm
        When:             Saturday from noon on
        Tickets:          12 crowns at the door
                          children go free

        The hall is open until late at night on all days of the week, says the harbour.
      `).slice(1, 4),
    ).toEqual([
      'Where: Harbour Hall, the large room on the upper floor, Quay 4, Norholm',
      'When: Saturday from noon on',
      'Tickets: 12 crowns at the door children go free',
    ])
  })

  test('a full value goes on at the edge of the labels, and tabs inside a value are white', () => {
    expect(
      on(`
        名称：          ノルホルム港まつり
        参加人数：        有料参加者二百名    講演者など百名    合計三百名を予定しています（予
        定）
        主な催し：
        • 船の競走
        • 灯台の公開
      `),
    ).toEqual([
      '名称： ノルホルム港まつり',
      '参加人数： 有料参加者二百名 講演者など百名 合計三百名を予定しています（予定）',
      '主な催し：',
      '• 船の競走',
      '• 灯台の公開',
    ])
  })

  test('without colons, short labels with longer values that end', () => {
    expect(
      on(`
        来年五月から夜の便が増え、ノルホルム汽船の船は今の二倍の本数になります。

        日時      二〇二四年五月八日（水）午後一時から
        会場      ノルホルム港ホール二階 大会議室
        主催      ノルホルム汽船株式会社と港湾局
      `).slice(1),
    ).toEqual([
      '日時 二〇二四年五月八日（水）午後一時から',
      '会場 ノルホルム港ホール二階 大会議室',
      '主催 ノルホルム汽船株式会社と港湾局',
    ])
  })

  test('a list beside a label stays a list', () => {
    const found = on(`
      Where:            Harbour Hall, Quay 4
      Programme:        • the race of the night ferries
                        • the light of the old tower
      When:             Saturday from noon on
    `)
    expect(found).toContain('Where: Harbour Hall, Quay 4')
    expect(found).toContain('• the light of the old tower')
  })
})

describe('no labels', () => {
  test('numbers and bullets of a list', () => {
    expect(
      on(`
        ${above}

        1.    The first ferry leaves at five
        2.    The second ferry leaves at noon
        3.    The third one leaves at midnight
      `).slice(1),
    ).toEqual([
      '1. The first ferry leaves at five',
      '2. The second ferry leaves at noon',
      '3. The third one leaves at midnight',
    ])
  })

  test('a narrow column beside a text that runs on', () => {
    const found = on(`
      Norholm Ferries       The ferries of Norholm run twice as often from next
      Quay 4                May on and also by night, so the company said on the
      Norholm               Wednesday before it. The first one leaves at five in
      Press office          the morning, the last at two, and others follow on the
      Ada Quill             hour until late at night, when the harbour is dark.
    `)
    expect(found).toContainEqual(expect.stringMatching(/^The ferries of .* the harbour is dark\.$/u))
  })

  test('two boxes side by side', () => {
    expect(
      on(`
        ${above}

        Ada Quill               Per Sund
        Press officer           Director of sales
        Norholm Ferries         Norholm Harbour
      `).slice(1),
    ).toEqual([expect.stringMatching(/^Ada Quill Press/u), expect.stringMatching(/^Per Sund Director/u)])
  })

  test('the columns of a list of three', () => {
    expect(
      on(`
        Ada:        Norholm        Oslo
        Per:        Sundby         Bergen
        Liv:        Vik            Turku
      `),
    ).not.toContain('Ada: Norholm Oslo')
  })
})
