// Headings for comparing.

const foldSpaces = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** A heading's text without what links leave out, for comparing: punctuation and marks become spaces. */
export const stripHeading = (heading: string): string => foldSpaces(heading.replace(/[!"#$%&()*+,.:;<=>?@^`{|}~/[\]\\\r\n]/g, ' '));
