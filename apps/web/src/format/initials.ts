/** The first characters by pinyin of each letter; no syllable begins with i, u or v. */
const FIRST = '阿八嚓哒妸发旮哈讥咔垃妈拏噢妑七呥扨它穵夕丫帀';
const LETTERS = 'abcdefghjklmnopqrstwxyz';
const collator = new Intl.Collator('zh-u-co-pinyin');

/** Initials of a name, in lower case: 李娜 → ln, Li Na → ln. */
export function initialsOf(name: string): string {
  return name
    .toLowerCase()
    .split(/[\s·-]+|(?=\p{Script=Han})/u)
    .filter((word) => word !== '')
    .map((word) => {
      const first = [...word][0] as string;
      if (!/\p{Script=Han}/u.test(first)) return first;
      const at = [...FIRST].findLastIndex((bound) => collator.compare(bound, first) <= 0);
      return LETTERS[at] ?? first;
    })
    .join('');
}
