// The characters of a tag's name by Obsidian's rule: letters with their marks, digits, `_`, `-`, `/` and emoji.
export const tagName = String.raw`(?:[\p{L}\p{M}\p{N}_\-/\p{Extended_Pictographic}]|\u200d|\ufe0f)+`;
