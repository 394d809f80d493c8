// biome-ignore-all format: word lists are read as running text
/** Small words within persons' names, of all languages; `’s`, `’t` and the apostrophe alone are Dutch. */
export const nameParticles: readonly string[] = [
  'de', 'd', 'du', 'des', 'da', 'do', 'dos', 'das', 'di', 'del', 'della', 'dello', 'dei', 'degli', 'de’', 'van',
  'von', 'vom', 'zu', 'zum', 'zur', 'der', 'den', 'dem', 'ter', 'ten', 'te', 'af', 'av', 'la', 'le', 'les', 'lo',
  'y', 'e', 'i', 'al', 'el', 'bin', 'binti', 'binte', 'anak', 'ibn', 'ben', 'bint', 'abu', 'van’t', '’t', '’s',
  'het', 'dal', 'dalla', 'dalle', 'san', 'st', 'ap', 'ab', 'mac', 'ní', 'nic', '’',
]

/**
 * Words of Arabic and Hebrew that stand in no name: prepositions, pronouns, verbs of releases, desks and titles.
 */
export const wordsInNoName: readonly string[] = [
  'في', 'من', 'على', 'إلى', 'عن', 'مع', 'أن', 'هذا', 'هذه', 'ذلك', 'التي', 'الذي', 'اليوم', 'قال', 'قالت', 'أعلن',
  'أعلنت', 'تم', 'بيان', 'خبر', 'صحفي', 'صحفية', 'للنشر', 'الإعلامي', 'الإعلامية', 'للتواصل', 'مدير', 'مديرة',
  'مسؤول', 'مسؤولة', 'رئيس', 'رئيسة', 'متحدث', 'متحدثة', 'ناطق', 'ناطقة', 'العلاقات', 'العامة', 'את', 'של', 'על',
  'עם', 'זה', 'זו', 'כי', 'לא', 'גם', 'היום', 'הודיע', 'הודיעה', 'אמר', 'אמרה', 'החברה', 'הודעה', 'לעיתונות',
  'לתקשורת', 'דובר', 'דוברת', 'דוברות', 'מנהל', 'מנהלת', 'מנכל', 'מנכ"ל', 'מנכ״ל', 'מנכלית', 'מנכ"לית', 'מנכ״לית',
  'סמנכל', 'סמנכ"ל', 'סמנכ״ל', 'יחסי', 'ציבור', 'איש', 'אשת', 'קשר', 'לפרטים', 'נוספים', 'מידע',
]

/** What departments end on in Chinese, Japanese and Korean, and persons' names do not. */
export const departmentEndings: readonly string[] = [
  '部', '室', '課', '课', '局', '係', '科', '処', '处', '庁', '廳', '省', '社', '院', '署', '組', '组', '団', '团', '班', '司', 'グループ',
  'チーム', 'センター', '担当', '窓口', '事務局', '부', '실', '팀', '과', '처', '국', '담당', '담당자', '팀장', '과장', '부장', '실장', '국장', '사무관',
  '주무관', '대리', '매니저', '센터',
]

/** Korean family names: a name of two to four syllables opens with one. */
export const koreanFamilyNames: readonly string[] = [
  '김', '이', '박', '최', '정', '강', '조', '윤', '장', '임', '한', '오', '서', '신', '권', '황', '안', '송', '류', '전', '홍', '고', '문',
  '양', '손', '배', '백', '허', '유', '남', '심', '노', '하', '곽', '성', '차', '주', '우', '구', '민', '나', '진', '지', '엄', '채', '원',
  '천', '방', '공', '현', '함', '변', '염', '여', '추', '도', '소', '석', '선', '설', '마', '길', '연', '위', '표', '명', '기', '반', '라',
  '왕', '금', '옥', '육', '인', '맹', '제', '모', '탁', '국', '어', '은', '편', '용', '남궁', '황보', '제갈', '선우', '독고',
]
