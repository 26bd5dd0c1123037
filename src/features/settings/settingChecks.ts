// Whether a typed setting can be meant as it stands. An empty one always can: it is the default.

export const settingChecks = {
  isEndpoint: (text: string): boolean => /^(?:unix|tcp|https?|npipe):\/\/\S+$/.test(text),
  /** A path from the root, on Unix or on Windows. */
  isAbsolutePath: (text: string): boolean => /^(?:\/|[a-z]:[\\/]|\\\\)/i.test(text),
  isCount: (text: string): boolean => /^[1-9]\d{0,3}$/.test(text),
  /** With or without its mark, as Obsidian reads a tag. */
  isTagName: (text: string): boolean => /^#?[\p{L}\p{N}\p{Emoji_Presentation}_/-]+$/u.test(text) && !/^#?\p{N}+$/u.test(text),
};
