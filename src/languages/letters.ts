/**
 * Letters that stand in the words of one language (or of very few) among those that share its script: they tell Turkish
 * or Hungarian, whose function words are endings, where no common word does.
 */
export const ownLetters: Readonly<Record<string, string>> = {
  tr: 'ğış',
  hu: 'őű',
  cs: 'řěů',
  sk: 'ľĺŕ',
  pl: 'łśźżćńąę',
  lt: 'ėįųą',
  lv: 'āēīģķļņ',
  ro: 'ășțţ',
  vi: 'ơưạảấầẩậắằặẹẻẽếềểệỉịọỏốồổộớờởợụủứừửựỳỹđ',
  is: 'þð',
  de: 'ß',
}
