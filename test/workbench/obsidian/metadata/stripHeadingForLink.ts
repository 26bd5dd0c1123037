// Headings for links.

const foldSpaces = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** A heading's text as it stands in a link: without the marks that would end the link. */
export const stripHeadingForLink = (heading: string): string => foldSpaces(heading.replace(/([:#|^\\\r\n]|%%|\[\[|\]\])/g, ' '));
