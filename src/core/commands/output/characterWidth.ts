// How many columns of a terminal one character takes: two for wide ones of East Asian scripts and for emoji, one for all others.

const wide =
  /^(?![\u{1f1e6}-\u{1f1ff}])(?:[\u1100-\u115f\u2329\u232a\u2e80-\u303e\u3041-\u4dbf\u4e00-\ua4cf\ua960-\ua97c\uac00-\ud7a3\uf900-\ufaff\ufe10-\ufe19\ufe30-\ufe6b\uff01-\uff60\uffe0-\uffe6\u{16fe0}-\u{18cd5}\u{1aff0}-\u{1b2fb}\u{1f200}-\u{1f265}\u{20000}-\u{3fffd}]|\p{Emoji_Presentation})/u;

export function characterWidth(character: string): 1 | 2 {
  return wide.test(character) ? 2 : 1;
}
