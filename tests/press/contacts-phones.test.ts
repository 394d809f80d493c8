import { describe, expect, it } from 'vitest'
import { contactWords } from '../../src/press/contact-words.ts'
import { findPhones } from '../../src/press/phones.ts'
import { language } from './contact-fixtures.ts'

const words = (...regions: string[]) => contactWords([language({ regions })])
const phones = (text: string, region: string, inContact = true) =>
  findPhones(text, words(...region.split(' ')), inContact).map(({ value, kind }) =>
    kind === 'fax' ? `fax ${value}` : value,
  )

describe('numbers as printed, in a contact section', () => {
  it.each([
    ['Tél : 01 75 31 61 15 ;', 'FR', ['01 75 31 61 15']],
    ['Tel. 01 42 11 50 59 – 06 17 66 00 26', 'FR', ['01 42 11 50 59', '06 17 66 00 26']],
    ['02 99 00 41 17 06 39 98 22 05', 'FR', ['02 99 00 41 17', '06 39 98 22 05']],
    ['+49 (0)1577 - 135 49 52', 'DE', ['+49 (0)1577 - 135 49 52']],
    ['+49 (0)30 24060 - 212', 'DE', ['+49 (0)30 24060 - 212']],
    ['030/884594-48', 'DE', ['030/884594-48']],
    ['404-506-5333 or 1-866-506-5333', 'US', ['404-506-5333', '1-866-506-5333']],
    ['904/858-9100', 'US', ['904/858-9100']],
    ['(408) 974-6439', 'US', ['(408) 974-6439']],
    ['+33 (0)1 42 11 50 59', 'FR', ['+33 (0)1 42 11 50 59']],
    ['00 33 1 42 11 50 59', 'FR', ['00 33 1 42 11 50 59']],
    ['+61_2_9551_9720', 'AU', ['+61_2_9551_9720']],
    ['Telp: 0812-3456-7890', 'ID', ['0812-3456-7890']],
    ['Tel: 0500-1234-9876', 'ID', ['0500-1234-9876']],
    ['Serial 4870-5826-9842', 'ID', []],
    ['versus placebo (p<0.001)', 'US', []],
    ['0910-55 01\n20\nE-mail: a@muster.se', 'SE', ['0910-55 01 20']],
    ['0910-55 01\n20\nE-mail: a@muster.se', 'SE FI', ['0910-55 01 20']],
    ['0910-55 01 20\n20\nE-mail: a@muster.se', 'SE FI', ['0910-55 01 20']],
    ['070-555 01\n43', 'SE', ['070-555 01 43']],
    ['070-555 01 43\n2024', 'SE', ['070-555 01 43']],
    ['王芳，010-6655-0142', 'CN', ['010-6655-0142']],
    ['電話：03-5555-0143、03-5555-0144', 'JP', ['03-5555-0143', '03-5555-0144']],
    ['联系电话：0755-5555-0142，邮箱：a@muster.cn', 'CN', ['0755-5555-0142']],
    ['联系方式：王芳：0755-5555 0142', 'CN', ['0755-5555 0142']],
    ['王芳，电话13855550142', 'CN', ['13855550142']],
    ['王芳，13855550142', 'CN', ['13855550142']],
    ['Tel: 775.555.0129', 'US', ['775.555.0129']],
    ['01 43 12 55 62 / 67 / 61', 'FR', ['01 43 12 55 62']],
    ['電話０４５－５５５－０１２３', 'JP', ['０４５－５５５－０１２３']],
    ['٠١٢ ٣٤٥ ٦٧٨٩', 'EG', ['٠١٢ ٣٤٥ ٦٧٨٩']],
    ['هاتف: 966 12 555 0144+', 'SA', ['+966 12 555 0144']],
    ['020 7946 0000', 'FR GB', ['020 7946 0000']],
  ])('%s', (text, region, expected) => expect(phones(text, region)).toEqual(expected))
})

describe('numbers that no library knows, with a label', () => {
  it.each([
    ['Tél. 42.11.50.59', 'FR', '42.11.50.59'],
    ['☎ 555-0100', 'US', '555-0100'],
    ['Tel. +1 555-0100', 'US', '+1 555-0100'],
    ['T 06 5555 0121', 'NL', '06 5555 0121'],
    ['Tel. 118', 'FR', '118'],
    ['Tel. 06131 / 12-3456', 'DE', '06131 / 12-3456'],
    ['+33 1 99 00 12 40', 'FR', '+33 1 99 00 12 40'],
  ])('%s', (text, region, expected) => expect(phones(text, region)).toEqual([expected]))
  it.each([
    ['Phone: 707-577-7700 x109', 'US', '707-577-7700 x109'],
    ['Tel 030 12345 ext. 12', 'DE', '030 12345 ext. 12'],
    ['01 42 11 50 59 poste 123', 'FR', '01 42 11 50 59 poste 123'],
  ])('extension: %s', (text, region, expected) => expect(phones(text, region)).toEqual([expected]))
})

describe('numbers cut by a line end', () => {
  it.each([
    ['Tél. : 02\n99 00 41 17', 'FR', ['02 99 00 41 17']],
    ['tel. 601\n555 012', 'PL', ['601 555 012']],
    ['Tel.: +41 81 555 01\n18', 'CH', ['+41 81 555 01 18']],
    ['T 0118 555 021\nT 06 5555 0121', 'NL', ['0118 555 021', '06 5555 0121']],
    ['Springfield, IL 62704\n217-555-0123', 'US', ['217-555-0123']],
  ])('%j', (text, region, expected) => expect(phones(text, region)).toEqual(expected))
})

describe('fax numbers', () => {
  it.each([
    ['Fax: +61 2 9551 8033', 'AU', ['fax +61 2 9551 8033']],
    ['030 123456 (Fax)', 'DE', ['fax 030 123456']],
    ['Tel/Fax: 030 123456', 'DE', ['030 123456']],
    ['(T)044-200-7071\n(F)044-200-7911', 'KR', ['044-200-7071', 'fax 044-200-7911']],
  ])('%j', (text, region, expected) => expect(phones(text, region)).toEqual(expected))
})

describe('no telephone numbers', () => {
  it.each([
    ['RCS Lyon 552 014 877', 'FR'],
    ['SIREN 552 014 877', 'FR'],
    ['HRB 123456 B', 'DE'],
    ['12.03.2024', 'DE'],
    ['le 12/03/2024 à 18.00', 'FR'],
    ['2015-2018', 'DE'],
    ['2015 – 2018', 'DE'],
    ['1 250 000 €', 'FR'],
    ['3 100 000 habitants', 'FR'],
    ['94805 Villeneuve', 'FR'],
    ['capital de 1 234 567 euros', 'FR'],
    ['CIF A-28 123 456', 'ES'],
    ['VAT BE 0123.456.789', 'BE'],
    ['IBAN FR76 3000 6000 0112 3456 7890 189', 'FR'],
    ['FR0000131104', 'FR'],
    ['4870-5826-9842.2', 'US'],
    ['P.O. Box 398123', 'US'],
    ['Springfield, IL 62704-1234', 'US'],
    ['9.00-18.00', 'DE'],
    ['〒220-0012 横浜市', 'JP'],
    ['org.nr 556000-1234', 'SE'],
    ['01310-100 São Paulo', 'BR'],
    ['EUR 12 345 678', 'NO'],
    ['ISBN 978-3-16-148410-0', 'DE'],
    ['pass code 97338 123', 'US'],
    ['24/7', 'US'],
    ['+12,4 % sur un an', 'FR'],
    ['2021 2022 2023', 'US'],
    ['CVR 12 34 56 78', 'DK'],
    ['www.muster.fr/2024/0142115059', 'FR'],
    ['KRS 0000123456', 'PL'],
    ['NIP 525-000-11-22', 'PL'],
    ['Office: 113 Mill Road', 'US'],
    ['Rua Nova, 210 · 4400-018 Vilar', 'PT'],
    ['+12 %', 'FR'],
  ])('%s', (text, region) => expect(phones(text, region)).toEqual([]))
})

describe('running text', () => {
  it('takes a valid number in its country’s shape', () =>
    expect(phones('au 01 42 11 50 59 jusqu’au 3 mai', 'FR', false)).toEqual(['01 42 11 50 59']))
  it.each([
    ['sales of 94 785 888 in 2023', 'US'],
    ['from 1 250 000 to 2015-2018', 'DE'],
    ['552 014 877 visitors', 'PT'],
    ['779-5377 units', 'US'],
    ['12 345 678 kroner', 'NO'],
  ])('nothing in: %s', (text, region) => expect(phones(text, region, false)).toEqual([]))
})
